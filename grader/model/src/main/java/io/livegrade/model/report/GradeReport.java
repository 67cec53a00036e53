package io.livegrade.model.report;

/**
 * The record of one grading: every format is rendered from it alone.
 *
 * @param audience whom it is for; only the interviewer's is complete
 * @param header what was graded, with what, when
 * @param verdict how it ended
 */
public record GradeReport(Audience audience, Header header, Verdict verdict) {

  /** The interviewer's report. */
  public GradeReport(Header header, Verdict verdict) {
    this(Audience.INTERVIEWER, header, verdict);
  }
}
