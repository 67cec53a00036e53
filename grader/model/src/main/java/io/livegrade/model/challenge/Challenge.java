package io.livegrade.model.challenge;

import io.livegrade.model.rubric.Rubric;
import java.util.List;

/**
 * A challenge, complete and consistent.
 *
 * @param about what it is called and what candidates read
 * @param entry what a submission must offer
 * @param limits the bounds of its runs
 * @param sources the pack's own Java sources
 * @param mutationRules the rules that mutants break
 * @param rubric how it is scored
 */
public record Challenge(
    About about,
    Entry entry,
    Limits limits,
    PackSources sources,
    List<MutationRule> mutationRules,
    Rubric rubric) {

  public Challenge {
    mutationRules = List.copyOf(mutationRules);
  }

  /** {@return the challenge's id, the name of its folder} */
  public String id() {
    return about.id();
  }
}
