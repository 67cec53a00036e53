@NullMarked
package io.livegrade.analysis;

import org.jspecify.annotations.NullMarked;
