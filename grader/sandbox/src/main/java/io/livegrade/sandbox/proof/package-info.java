/**
 * Tries a sandbox as a submission might, and says what held.
 *
 * <p>The command line calls this. What is tried goes in as a candidate's class does; what counts as
 * held is judged out here, and where the host can see, it is believed before the sandbox.
 */
@NullMarked
package io.livegrade.sandbox.proof;

import org.jspecify.annotations.NullMarked;
