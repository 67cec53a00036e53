package io.livegrade.grading.score;

import io.livegrade.model.run.CandidateTests;
import io.livegrade.model.run.Mutant;
import io.livegrade.model.run.MutantResult;
import io.livegrade.model.run.RunOutcome;
import io.livegrade.model.run.TestStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the candidate's own tests are worth, as the two measures every challenge has. */
final class OwnTests {

  /** Fewer may all be rules that somebody forgot to test, and say little of the other tests. */
  private static final int ENOUGH_MUTANTS = 3;

  private final CandidateTests tests;
  private final List<String> unreadable;

  OwnTests(CandidateTests tests, List<String> unreadable) {
    this.tests = tests;
    this.unreadable = List.copyOf(unreadable);
  }

  /** {@return how much of a measure was reached, from 0 to 1} */
  double share(String measure) {
    return switch (measure) {
      case Measures.OWN_TESTS_PASSED -> share(tests.passed(), tests.tests().size());
      case Measures.MUTANTS_KILLED -> share(tests.killed(), tests.mutants().size());
      case Measures.ANY_MUTANT_KILLED -> noticesNothing() ? 0 : 1;
      default -> 0;
    };
  }

  /** {@return what shows how much of a measure is missing, if anything is} */
  Optional<Sighting> missing(String measure) {
    double missing = 1 - share(measure);
    if (missing <= 0) {
      return Optional.empty();
    }
    return switch (measure) {
      case Measures.OWN_TESTS_PASSED -> Optional.of(new Sighting(missing, failures()));
      case Measures.MUTANTS_KILLED ->
          nothingPlantedByUs() ? Optional.empty() : Optional.of(new Sighting(missing, survivors()));
      case Measures.ANY_MUTANT_KILLED ->
          Optional.of(
              new Sighting(
                  missing,
                  List.of("Not one of %d was noticed.".formatted(tests.mutants().size()))));
      default -> Optional.empty(); // a bonus behaviour costs nothing
    };
  }

  private boolean noticesNothing() {
    return tests.killed() == 0 && tests.mutants().size() >= ENOUGH_MUTANTS;
  }

  /** Mutants are planted in what our reader reads; where it cannot, none of them says anything. */
  private boolean nothingPlantedByUs() {
    return tests.mutants().isEmpty() && !unreadable.isEmpty();
  }

  private List<String> failures() {
    List<String> lines = new ArrayList<>();
    if (!(tests.outcome() instanceof RunOutcome.Completed)) {
      lines.add("The own tests' run: " + tests.outcome().sentence());
    }
    if (tests.tests().isEmpty()) {
      lines.add("No own test ran.");
    }
    tests.tests().stream()
        .filter(test -> test.status() != TestStatus.PASSED)
        .map(test -> "%s %s: %s".formatted(test.name(), test.status().word(), test.message()))
        .sorted()
        .forEach(lines::add);
    return lines;
  }

  private List<String> survivors() {
    if (tests.tests().isEmpty()) {
      return List.of("No own test ran, so nothing was noticed.");
    }
    if (tests.mutants().isEmpty()) {
      return List.of(
          tests.passed() < tests.tests().size()
              ? "Own tests fail on the code as handed in, so they cannot tell when it is broken."
              : "No rule of the brief was found in the code, so there was nothing to notice.");
    }
    return tests.mutants().stream()
        .filter(result -> !result.killed())
        .map(MutantResult::mutant)
        .sorted(Comparator.comparingInt(Mutant::number))
        .map(
            mutant ->
                "%s:%d: unnoticed: %s (%s)"
                    .formatted(mutant.file(), mutant.line(), mutant.description(), mutant.rule()))
        .toList();
  }

  private static double share(long part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
