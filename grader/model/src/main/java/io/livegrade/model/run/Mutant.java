package io.livegrade.model.run;

/**
 * A rule of the brief, broken on purpose at one place of the candidate's code.
 *
 * @param number from 1, unique among the mutants of one submission
 * @param rule id of the mutation rule
 * @param file path relative to the submission's folder
 * @param line counted from 1
 * @param description what was changed, such as "the check {@code amount <= 0} never holds"
 */
public record Mutant(int number, String rule, String file, int line, String description) {}
