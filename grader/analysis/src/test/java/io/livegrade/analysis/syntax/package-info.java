@NullMarked
package io.livegrade.analysis.syntax;

import org.jspecify.annotations.NullMarked;
