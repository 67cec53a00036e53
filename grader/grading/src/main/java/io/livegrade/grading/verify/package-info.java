/**
 * The proof of a pack: which questions are asked of it, and what its author has to mend. Called by
 * the command line; what runs tests and plants mutants is handed in.
 */
@NullMarked
package io.livegrade.grading.verify;

import org.jspecify.annotations.NullMarked;
