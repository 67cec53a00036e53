@NullMarked
package io.livegrade.report.markdown;

import org.jspecify.annotations.NullMarked;
