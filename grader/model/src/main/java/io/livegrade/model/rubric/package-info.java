/** The scoring sheet as data. How it is applied lives in grading. */
@NullMarked
package io.livegrade.model.rubric;

import org.jspecify.annotations.NullMarked;
