package io.livegrade.model.report;

import io.livegrade.model.design.Design;
import io.livegrade.model.rubric.Rubric;
import io.livegrade.model.run.Run;
import java.util.List;

/**
 * The end state of a grading. Only a graded one has a score, so our failure can never be a zero.
 */
public sealed interface Verdict {

  /**
   * The submission was judged.
   *
   * @param score levels and points
   * @param run what happened in the sandbox
   * @param findings what the reading of the source found, sorted by file and line
   * @param design how the submission's own classes stand to each other
   * @param rubric the scoring sheet it was judged by
   */
  record Graded(Score score, Run run, List<ReportedFinding> findings, Design design, Rubric rubric)
      implements Verdict {
    public Graded {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Something on our side failed; nothing is said about the submission.
   *
   * @param reason what failed
   * @param remedy what to do
   */
  record NotGraded(String reason, String remedy) implements Verdict {}
}
