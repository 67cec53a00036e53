/** The findings as SARIF 2.1.0, for code scanning and editors. */
@NullMarked
package io.livegrade.report.sarif;

import org.jspecify.annotations.NullMarked;
