/**
 * The commands: options in, plain requests out, exit codes back. Nobody calls this package; it is
 * the only place that knows picocli, prints, and ends the process. No grading is decided here.
 */
@NullMarked
package io.livegrade.cli;

import org.jspecify.annotations.NullMarked;
