/** Runs the candidate's own tests in a sandbox of their own, on their code and on its mutants. */
@NullMarked
package io.livegrade.examination.candidate;

import org.jspecify.annotations.NullMarked;
