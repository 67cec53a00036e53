/** A report as lines beside the source: of compilers, or as GitHub's workflow commands. */
@NullMarked
package io.livegrade.report.annotation;

import org.jspecify.annotations.NullMarked;
