package io.livegrade.analysis;

import io.livegrade.model.finding.Finding;
import java.util.List;

/**
 * What the reading of a submission came to.
 *
 * @param findings sorted by file, line and check
 * @param unreadable paths of sources that could not be parsed; nothing is said about them
 * @param parsed the submission as read, for planting mutants
 */
public record Analysis(List<Finding> findings, List<String> unreadable, ParsedSubmission parsed) {
  public Analysis {
    findings = List.copyOf(findings);
    unreadable = List.copyOf(unreadable);
  }
}
