/** The report as Markdown, as CI systems show beside a job. */
@NullMarked
package io.livegrade.report.markdown;

import org.jspecify.annotations.NullMarked;
