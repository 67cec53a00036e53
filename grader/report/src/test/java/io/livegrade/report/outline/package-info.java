@NullMarked
package io.livegrade.report.outline;

import org.jspecify.annotations.NullMarked;
