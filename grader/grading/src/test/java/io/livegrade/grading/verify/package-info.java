@NullMarked
package io.livegrade.grading.verify;

import org.jspecify.annotations.NullMarked;
