package io.livegrade.model.run;

/**
 * Whether the candidate's tests noticed a mutant.
 *
 * @param mutant what was planted
 * @param killed whether at least one test failed, hung or crashed with it
 */
public record MutantResult(Mutant mutant, boolean killed) {}
