/**
 * The program inside the sandbox. It answers calls on the candidate's classes and knows neither
 * tests nor rubric; whatever it says is checked by the grader.
 */
@NullMarked
package io.livegrade.stub;

import org.jspecify.annotations.NullMarked;
