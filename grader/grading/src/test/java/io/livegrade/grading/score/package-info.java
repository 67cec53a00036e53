@NullMarked
package io.livegrade.grading.score;

import org.jspecify.annotations.NullMarked;
