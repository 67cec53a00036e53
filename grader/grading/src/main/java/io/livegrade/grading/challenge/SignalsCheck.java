package io.livegrade.grading.challenge;

import io.livegrade.grading.score.Measures;
import io.livegrade.model.rubric.Bonus;
import io.livegrade.model.rubric.Criterion;
import io.livegrade.model.rubric.Deduction;
import io.livegrade.model.rubric.RedFlag;
import io.livegrade.model.rubric.Rubric;
import io.livegrade.model.rubric.Signal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks whether each signal of a rubric can occur, and whether each that can occur is priced. */
final class SignalsCheck {

  /** How a run can end that says something about the submission. */
  static final List<String> ENDS =
      List.of(
          "refused",
          "does-not-compile",
          "contract-not-met",
          "timed-out",
          "out-of-memory",
          "ended-early",
          "output-flooded",
          "tampering-suspected");

  private final Rubric rubric;
  private final Origins origins;
  private final Set<String> checks;
  private final HiddenTestMarks tests;
  private final Issues issues;

  SignalsCheck(
      Rubric rubric, Origins origins, Set<String> checks, HiddenTestMarks tests, Issues issues) {
    this.rubric = rubric;
    this.origins = origins;
    this.checks = Set.copyOf(checks);
    this.tests = tests;
    this.issues = issues;
  }

  void check() {
    Map<Signal, Integer> priced = new HashMap<>();
    Map<Signal, Integer> rewarded = new HashMap<>();
    for (Criterion criterion : rubric.criteria()) {
      for (Deduction deduction : criterion.pricing().deductions()) {
        checkDeduction(deduction);
        if (deduction.points() > 0) {
          checkOnce(deduction, deduction.signal(), priced);
        }
      }
      for (Bonus bonus : criterion.pricing().bonuses()) {
        checkBonus(bonus);
        checkOnce(bonus, bonus.signal(), rewarded);
      }
    }
    checkRedFlags();
    checkFollowUps();
    checkAllPriced();
  }

  private void checkDeduction(Deduction deduction) {
    Signal signal = deduction.signal();
    if (signal.kind() == Signal.Kind.MEASURE && tests.bonusBehaviours().containsKey(signal.id())) {
      fault(
          deduction,
          signal,
          "\"%s\" is a bonus behaviour, whose absence costs nothing; list it under \"bonuses\""
              .formatted(signal.id()));
    } else {
      checkEmitted(deduction, signal);
    }
  }

  private void checkBonus(Bonus bonus) {
    switch (bonus.signal().kind()) {
      case CHECK, MEASURE -> checkEmitted(bonus, bonus.signal());
      case DEFECT, END ->
          fault(
              bonus,
              bonus.signal(),
              "a bonus rewards a check's praise or a measure, not %s \"%s\""
                  .formatted(SignalReader.key(bonus.signal().kind()), bonus.signal().id()));
      case LIMIT -> {} // reported where it was read
    }
  }

  private void checkEmitted(Object entry, Signal signal) {
    String id = signal.id();
    Optional<String> problem =
        switch (signal.kind()) {
          case CHECK -> problem(checks.contains(id), "no check has the id", id, checks);
          case DEFECT ->
              problem(
                  tests.mention(id),
                  "no hidden test reports the defect",
                  id,
                  tests.defects().keySet());
          case MEASURE -> problem(measures().contains(id), "nothing measures", id, measures());
          case END -> problem(ENDS.contains(id), "no run ends to be priced as", id, ENDS);
          case LIMIT -> Optional.empty(); // reported where it was read
        };
    problem.ifPresent(message -> fault(entry, signal, message));
  }

  private static Optional<String> problem(
      boolean emitted, String message, String id, Collection<String> known) {
    return emitted || id.isEmpty()
        ? Optional.empty()
        : Optional.of("%s \"%s\"; %s".formatted(message, id, NearMatch.hint(id, known)));
  }

  private Set<String> measures() {
    return Stream.concat(Measures.BUILT_IN.stream(), tests.bonusBehaviours().keySet().stream())
        .collect(Collectors.toSet());
  }

  /** One root cause costs once, so no signal has two prices. */
  private void checkOnce(Object entry, Signal signal, Map<Signal, Integer> lines) {
    Integer first = lines.putIfAbsent(signal, origins.of(entry).place().line());
    if (first != null && signal.kind() != Signal.Kind.LIMIT) {
      fault(
          entry,
          signal,
          "\"%s\" has a price already, in line %d, and one cause costs once; drop one"
              .formatted(signal.id(), first));
    }
  }

  private void checkRedFlags() {
    Set<String> criteria =
        rubric.criteria().stream().map(Criterion::id).collect(Collectors.toSet());
    Map<String, Integer> lines = new HashMap<>();
    for (RedFlag flag : rubric.redFlags()) {
      YamlMapping entry = origins.of(flag);
      checkEmitted(flag, flag.signal());
      Integer first = lines.putIfAbsent(flag.id(), entry.place("id").line());
      if (first != null && entry.isSound("id")) {
        entry.fault(
            "id",
            "red flag \"%s\" is there already, in line %d; rename one".formatted(flag.id(), first));
      }
      flag.criterion()
          .filter(id -> !criteria.contains(id))
          .ifPresent(
              id ->
                  entry.fault(
                      "criterion",
                      "no criterion has the id \"%s\"; %s"
                          .formatted(id, NearMatch.hint(id, criteria))));
    }
  }

  private void checkFollowUps() {
    for (String check : rubric.followUps().keySet()) {
      if (!checks.contains(check)) {
        origins
            .of(rubric)
            .mapping("follow-ups")
            .ifPresent(
                given ->
                    given.fault(
                        check,
                        "no check has the id \"%s\"; %s"
                            .formatted(check, NearMatch.hint(check, checks))));
      }
    }
  }

  /** A hidden test that costs nothing when it fails grades nothing. */
  private void checkAllPriced() {
    Set<Signal> priced = new HashSet<>();
    for (Criterion criterion : rubric.criteria()) {
      criterion.pricing().deductions().forEach(deduction -> priced.add(deduction.signal()));
      criterion.pricing().bonuses().forEach(bonus -> priced.add(bonus.signal()));
    }
    tests
        .defects()
        .forEach(
            (id, place) -> {
              if (!priced.contains(new Signal(Signal.Kind.DEFECT, id))) {
                issues.add(
                    place,
                    "the rubric has no price for the defect \"%s\"; add a deduction \"defect: %s\""
                        .formatted(id, id));
              }
            });
    tests
        .bonusBehaviours()
        .forEach(
            (id, place) -> {
              if (!priced.contains(new Signal(Signal.Kind.MEASURE, id))) {
                issues.add(
                    place,
                    "no bonus rewards the behaviour \"%s\"; add a bonus \"measure: %s\""
                        .formatted(id, id));
              }
            });
  }

  private void fault(Object entry, Signal signal, String message) {
    origins.of(entry).fault(SignalReader.key(signal.kind()), message);
  }
}
