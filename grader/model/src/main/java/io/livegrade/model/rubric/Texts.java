package io.livegrade.model.rubric;

/**
 * What people read about a priced signal.
 *
 * @param words what is wrong, one plain sentence
 * @param followUp the question for the interviewer to ask
 * @param feedback one candid line for the candidate; reveals no hidden test
 */
public record Texts(String words, String followUp, String feedback) {}
