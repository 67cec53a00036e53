/** Checks on what happens when something fails: caught, told, translated, closed. */
@NullMarked
package io.livegrade.analysis.errors;

import org.jspecify.annotations.NullMarked;
