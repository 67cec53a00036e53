package io.livegrade.report.outline;

import io.livegrade.model.report.ReportedFinding;
import io.livegrade.model.report.Verdict;
import java.util.List;

/**
 * What a graded report has to say.
 *
 * @param faults what went wrong, worst first
 * @param remarks findings that cost nothing and are not praise, those on integrity first
 * @param merits what was done well
 * @param questions what to ask next, in order of value
 * @param feedback a draft of what to tell the candidate
 */
public record Outline(
    List<Fault> faults,
    List<ReportedFinding> remarks,
    List<Merit> merits,
    List<Question> questions,
    Feedback feedback) {
  public Outline {
    faults = List.copyOf(faults);
    remarks = List.copyOf(remarks);
    merits = List.copyOf(merits);
    questions = List.copyOf(questions);
  }

  /** Draws the outline of a graded report. */
  public static Outline of(Verdict.Graded graded) {
    List<Fault> faults = Faults.of(graded);
    List<ReportedFinding> remarks = Remarks.of(graded);
    List<Merit> merits = Merits.of(graded);
    return new Outline(
        faults,
        remarks,
        merits,
        Questions.of(faults, remarks),
        Feedback.of(graded, faults, merits));
  }
}
