package io.livegrade.report.html;

import io.livegrade.report.outline.Question;
import java.util.List;

/**
 * What to ask next, in order of value.
 *
 * @param questions each once
 * @param links to the source
 */
record QuestionsSection(List<Question> questions, SourceLinks links) implements ReportSection {

  @Override
  public String id() {
    return "questions";
  }

  @Override
  public String title() {
    return "Ask next";
  }

  @Override
  public boolean hasContent() {
    return !questions.isEmpty();
  }

  List<SourceLinks.Link> place(Question question) {
    return question.place().stream().map(links::link).toList();
  }
}
