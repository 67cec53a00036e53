@NullMarked
package io.livegrade.grading.challenge;

import org.jspecify.annotations.NullMarked;
