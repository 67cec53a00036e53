/** Text written by candidates, made harmless wherever it is shown. */
@NullMarked
package io.livegrade.report.text;

import org.jspecify.annotations.NullMarked;
