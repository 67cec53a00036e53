package io.livegrade.report.audience;

import io.livegrade.model.report.CriterionScore;
import io.livegrade.model.report.Score;
import io.livegrade.model.report.ScoreStep;
import io.livegrade.model.report.Verdict;
import io.livegrade.model.rubric.Criterion;
import io.livegrade.model.rubric.LevelRule;
import io.livegrade.model.rubric.RedFlag;
import io.livegrade.model.rubric.Rubric;
import io.livegrade.model.rubric.Signal;
import io.livegrade.model.run.RunOutcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A score and its rubric with all that is hidden taken out; the points stay as they are. */
final class OpenScore {

  private final Verdict.Graded graded;
  private final OpenSteps steps;
  private final List<RedFlag> flags = new ArrayList<>();

  /** What sentences of the score quote, and what they quote instead. */
  private final Map<String, String> quoted = new HashMap<>();

  OpenScore(Verdict.Graded graded, RunOutcome outcome) {
    this.graded = graded;
    this.steps = new OpenSteps(graded, outcome);
    quoted.put(graded.run().outcome().sentence(), outcome.sentence());
    graded.score().redFlags().forEach(this::open);
  }

  Score score() {
    Score score = graded.score();
    return new Score(
        score.level(),
        score.points(),
        score.band(),
        new Score.Pass(
            score.pass().passed(), score.pass().reasons().stream().map(this::requote).toList()),
        score.criteria().stream().map(this::open).toList(),
        flags.stream()
            .map(
                flag ->
                    new Score.RaisedFlag(
                        flag.id(), flag.words(), flag.criterion().orElse(""), flag.cap()))
            .toList());
  }

  Rubric rubric() {
    Rubric rubric = graded.rubric();
    Map<String, CriterionScore> scores =
        graded.score().criteria().stream()
            .collect(Collectors.toMap(score -> score.criterion().id(), Function.identity()));
    return new Rubric(
        rubric.criteria().stream()
            .map(one -> open(one, Optional.ofNullable(scores.get(one.id()))))
            .toList(),
        flags,
        rubric.passFrom(),
        rubric.bands(),
        rubric.levels(),
        Map.of());
  }

  private void open(Score.RaisedFlag raised) {
    Optional<Signal> signal =
        graded.rubric().redFlags().stream()
            .filter(flag -> flag.id().equals(raised.id()))
            .map(RedFlag::signal)
            .findFirst();
    String words =
        signal
            .map(one -> steps.words(one, raised.words()))
            .orElse("A rule of the brief is missed.");
    quoted.put(raised.words(), words);
    flags.add(
        new RedFlag(
            "flag-" + (flags.size() + 1),
            steps.open(signal.orElseGet(() -> new Signal(Signal.Kind.DEFECT, raised.id()))),
            Optional.of(raised.criterion()).filter(id -> !id.isEmpty()),
            raised.cap(),
            words));
  }

  private CriterionScore open(CriterionScore score) {
    LevelRule rule = score.criterion().levels().get(score.level());
    int caveat = score.why().indexOf("The grader could not read");
    return new CriterionScore(
        open(score.criterion(), Optional.of(score)),
        score.level(),
        score.points(),
        "%s %d of %d points.%s"
            .formatted(
                rule == null ? "" : rule.words(),
                score.points(),
                score.criterion().points(),
                caveat < 0 ? "" : " " + score.why().substring(caveat)),
        score.steps().stream().map(step -> steps.open(step, score.level())).toList());
  }

  /** Prices that were not paid would tell what else is tested. */
  private Criterion open(Criterion criterion, Optional<CriterionScore> score) {
    List<Signal> seen =
        score.stream().flatMap(one -> one.steps().stream()).map(ScoreStep::signal).toList();
    return new Criterion(
        criterion.id(),
        criterion.name(),
        criterion.points(),
        criterion.minimum(),
        criterion.levels(),
        new Criterion.Pricing(
            criterion.pricing().deductions().stream()
                .filter(deduction -> seen.contains(deduction.signal()))
                .map(steps::open)
                .toList(),
            criterion.pricing().bonuses().stream()
                .filter(bonus -> seen.contains(bonus.signal()))
                .map(steps::open)
                .toList()));
  }

  private String requote(String sentence) {
    String requoted = sentence;
    for (Map.Entry<String, String> entry : quoted.entrySet()) {
      requoted = requoted.replace(entry.getKey(), entry.getValue());
    }
    return requoted;
  }
}
