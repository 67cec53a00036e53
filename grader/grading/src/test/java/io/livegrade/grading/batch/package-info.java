@NullMarked
package io.livegrade.grading.batch;

import org.jspecify.annotations.NullMarked;
