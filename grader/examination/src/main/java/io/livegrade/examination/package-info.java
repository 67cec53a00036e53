/**
 * Compiles a submission in the sandbox and examines it: hidden tests in this JVM through the
 * bridge, the candidate's own tests and the mutants in sandboxes of their own. The candidate's
 * classes are never loaded here.
 */
@NullMarked
package io.livegrade.examination;

import org.jspecify.annotations.NullMarked;
