/**
 * Which sandbox a host gets.
 *
 * <p>The command line calls this. There is no choice without a sandbox, and none must come in.
 */
@NullMarked
package io.livegrade.sandbox.choice;

import org.jspecify.annotations.NullMarked;
