/**
 * Reads a submission's source and says what can be said without running it. Called by grading;
 * nothing here runs, compiles or writes the submission.
 */
@NullMarked
package io.livegrade.analysis;

import org.jspecify.annotations.NullMarked;
