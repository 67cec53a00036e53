@NullMarked
package io.livegrade.report.json;

import org.jspecify.annotations.NullMarked;
