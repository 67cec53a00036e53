@NullMarked
package io.livegrade.grading;

import org.jspecify.annotations.NullMarked;
