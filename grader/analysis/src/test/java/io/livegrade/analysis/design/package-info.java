@NullMarked
package io.livegrade.analysis.design;

import org.jspecify.annotations.NullMarked;
