@NullMarked
package io.livegrade.report.text;

import org.jspecify.annotations.NullMarked;
