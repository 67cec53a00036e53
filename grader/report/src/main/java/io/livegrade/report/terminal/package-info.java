/** The report as lines for a terminal or a log. */
@NullMarked
package io.livegrade.report.terminal;

import org.jspecify.annotations.NullMarked;
