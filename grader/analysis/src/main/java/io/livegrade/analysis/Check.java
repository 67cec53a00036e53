package io.livegrade.analysis;

import io.livegrade.model.finding.Finding;
import java.util.List;

/**
 * A static question asked of a submission. Implementations are stateless, public with a public
 * no-argument constructor, and found through {@link java.util.ServiceLoader}.
 */
public interface Check {
  /** {@return the stable id rubrics price, such as {@code layering.sql-in-handler}} */
  String id();

  /** {@return one sentence saying what is reported and why it matters} */
  String describe();

  /** {@return a finding for each place to report; what is not sure is not reported} */
  List<Finding> check(ParsedSubmission submission);
}
