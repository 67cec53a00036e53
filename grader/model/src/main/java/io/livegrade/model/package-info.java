/**
 * Levels, bands and exceptions: what every part of the grader shares. Nothing here computes or
 * reads files.
 */
@NullMarked
package io.livegrade.model;

import org.jspecify.annotations.NullMarked;
