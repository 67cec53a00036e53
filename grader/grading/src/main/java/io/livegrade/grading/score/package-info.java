/**
 * Applies a rubric to what was observed: values in, values out. Nothing here reads files, runs
 * anything or knows the time.
 */
@NullMarked
package io.livegrade.grading.score;

import org.jspecify.annotations.NullMarked;
