/**
 * The pipeline from a challenge and a folder to a grade report. Called by the command line; what
 * reads, runs and renders lives elsewhere.
 */
@NullMarked
package io.livegrade.grading;

import org.jspecify.annotations.NullMarked;
