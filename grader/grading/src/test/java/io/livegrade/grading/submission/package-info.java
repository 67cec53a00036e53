@NullMarked
package io.livegrade.grading.submission;

import org.jspecify.annotations.NullMarked;
