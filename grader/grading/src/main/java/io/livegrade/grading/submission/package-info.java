/**
 * Reads a candidate's folder into memory, once, and refuses what must not be read. Never follows a
 * link and never writes; nothing here understands Java beyond a package's name.
 */
@NullMarked
package io.livegrade.grading.submission;

import org.jspecify.annotations.NullMarked;
