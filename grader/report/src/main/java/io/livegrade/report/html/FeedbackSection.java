package io.livegrade.report.html;

import io.livegrade.report.outline.Feedback;

/**
 * A draft of what to tell the candidate.
 *
 * @param feedback the draft
 */
record FeedbackSection(Feedback feedback) implements ReportSection {

  @Override
  public String id() {
    return "feedback";
  }

  @Override
  public String title() {
    return "Feedback draft";
  }

  @Override
  public boolean hasContent() {
    return true;
  }
}
