/** A report as the candidate may see it. Called before rendering; no format hides by itself. */
@NullMarked
package io.livegrade.report.audience;

import org.jspecify.annotations.NullMarked;
