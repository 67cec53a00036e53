package io.livegrade.report.html;

import io.livegrade.model.Band;
import io.livegrade.model.Level;
import io.livegrade.model.report.CriterionScore;
import io.livegrade.model.report.Score;
import io.livegrade.model.report.ScoreStep;
import io.livegrade.model.report.Verdict;
import io.livegrade.model.rubric.OverallRule;
import io.livegrade.report.outline.WhatIf;
import io.livegrade.report.text.Amounts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How the score came about, rule by rule.
 *
 * @param graded the verdict
 */
record ScoreSection(Verdict.Graded graded) implements ReportSection {

  /**
   * One rule applied.
   *
   * @param points signed
   * @param words what it is about
   * @param signal what raised it
   */
  record Step(String points, String words, String signal) {}

  /**
   * A level or band of the whole and what it takes.
   *
   * @param name of the level or band
   * @param takes in words
   * @param reached whether it is the one the submission has
   */
  record Threshold(String name, String takes, boolean reached) {}

  @Override
  public String id() {
    return "score";
  }

  @Override
  public String title() {
    return "How the score came about";
  }

  @Override
  public boolean hasContent() {
    return true;
  }

  List<CriterionScore> criteria() {
    return graded.score().criteria();
  }

  int total() {
    return graded.score().points();
  }

  List<Step> steps(CriterionScore criterion) {
    return criterion.steps().stream().map(ScoreSection::step).toList();
  }

  List<Threshold> levels() {
    List<Threshold> levels = new ArrayList<>();
    graded.rubric().levels().entrySet().stream()
        .sorted(Map.Entry.<Level, OverallRule>comparingByKey().reversed())
        .forEach(
            entry ->
                levels.add(
                    new Threshold(
                        entry.getKey().word(),
                        takes(entry.getValue()),
                        entry.getKey() == graded.score().level())));
    return levels;
  }

  List<Threshold> bands() {
    return graded.rubric().bands().entrySet().stream()
        .sorted(Map.Entry.<Band, Integer>comparingByKey().reversed())
        .map(
            entry ->
                new Threshold(
                    entry.getKey().word(),
                    "from " + entry.getValue() + " points",
                    entry.getKey() == graded.score().band()))
        .toList();
  }

  List<WhatIf> whatIfs() {
    return WhatIf.of(graded);
  }

  /** {@return what the table of changed weights comes to} */
  String stability() {
    Score score = graded.score();
    String pass = score.pass().passed() ? "a pass" : "no pass";
    return WhatIf.isStable(whatIfs())
        ? "It stays at %s and %s whichever criterion weighs a quarter more or less."
            .formatted(score.level().word(), pass)
        : "It is %s and %s now; where a changed weight would change that, it is marked."
            .formatted(score.level().word(), pass);
  }

  private String takes(OverallRule rule) {
    String points = rule.from() == 0 ? "" : "from " + rule.from() + " points";
    String criteria =
        rule.criteria().entrySet().stream()
            .sorted(Comparator.comparingInt(entry -> order(entry.getKey())))
            .map(entry -> name(entry.getKey()) + " at least " + entry.getValue().word())
            .collect(Collectors.joining(", "));
    return points.isEmpty() || criteria.isEmpty() ? points + criteria : points + "; " + criteria;
  }

  private int order(String id) {
    return graded.rubric().criteria().stream().map(one -> one.id()).toList().indexOf(id);
  }

  private String name(String id) {
    return graded.rubric().criteria().stream()
        .filter(one -> one.id().equals(id))
        .map(one -> one.name())
        .findFirst()
        .orElse(id);
  }

  private static Step step(ScoreStep step) {
    return new Step(Amounts.signed(step.points()), step.texts().words(), step.signal().id());
  }
}
