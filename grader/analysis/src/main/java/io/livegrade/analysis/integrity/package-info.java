/** Notes for the interviewer on code that reaches out of the exercise; they never cost points. */
@NullMarked
package io.livegrade.analysis.integrity;

import org.jspecify.annotations.NullMarked;
