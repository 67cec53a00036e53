package io.livegrade.report.html;

import io.livegrade.model.report.Audience;
import io.livegrade.report.outline.Feedback;

/**
 * A draft of what to tell the candidate.
 *
 * @param feedback the draft
 * @param audience to the candidate it is no draft any more
 */
record FeedbackSection(Feedback feedback, Audience audience) implements ReportSection {

  @Override
  public String id() {
    return "feedback";
  }

  @Override
  public String title() {
    return isDraft() ? "Feedback draft" : "Feedback";
  }

  boolean isDraft() {
    return audience == Audience.INTERVIEWER;
  }

  @Override
  public boolean hasContent() {
    return true;
  }
}
