package io.livegrade.grading.score;

import io.livegrade.model.finding.Finding;
import java.util.List;

/**
 * What the reading of the source gives the scoring.
 *
 * @param findings in any order
 * @param unreadable paths of sources that compile and that our reader cannot read: our limit, so no
 *     finding costs anything then, and no pass is declared without a person
 */
public record Reading(List<Finding> findings, List<String> unreadable) {

  public Reading {
    findings = List.copyOf(findings);
    unreadable = List.copyOf(unreadable);
  }
}
