/**
 * Rules of the brief, broken on purpose in the candidate's code. Called by grading; what comes out
 * is source text, compiled and run elsewhere.
 */
@NullMarked
package io.livegrade.analysis.mutation;

import org.jspecify.annotations.NullMarked;
