package io.livegrade.report.outline;

import io.livegrade.model.finding.Evidence;
import java.util.Optional;

/**
 * A question for the interviewer to ask.
 *
 * @param text the question
 * @param about what it is about, one sentence
 * @param place the line to have on the screen
 */
public record Question(String text, String about, Optional<Evidence> place) {}
