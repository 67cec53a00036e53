package io.livegrade.grading.verify;

import io.livegrade.model.proof.Cast;
import io.livegrade.model.proof.Manner;
import io.livegrade.model.proof.Manner.Until;
import io.livegrade.model.proof.Rehearsed;
import io.livegrade.model.run.Mutant;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Wakes one mutant of the reference after the other and runs the hidden tests.
 *
 * <p>A run stops at the first test that does not pass, and begins with those that killed most. As
 * long as there are tests that nothing has failed yet, runs go on instead, to see them fail, unless
 * a test hangs.
 */
final class MutantHunt {

  private final Stage stage;
  private final long seed;
  private final Duration patience;
  private final Map<String, Double> measures;
  private final Set<String> unused;
  private final Map<String, Integer> kills = new HashMap<>();
  private final Map<String, Integer> uses = new HashMap<>();
  private final Map<String, Integer> wrecks = new HashMap<>();

  /**
   * @param patience with one test; a mutant may loop for ever
   * @param measures what bonus behaviours the reference shows
   * @param unused tests that nothing has failed yet
   */
  MutantHunt(
      Stage stage,
      long seed,
      Duration patience,
      Map<String, Double> measures,
      Collection<String> unused) {
    this.stage = stage;
    this.seed = seed;
    this.patience = patience;
    this.measures = Map.copyOf(measures);
    this.unused = new HashSet<>(unused);
  }

  /** {@return the test or bonus behaviour that noticed the mutant, if one did} */
  Optional<String> killer(Mutant mutant) {
    Manner manner = manner();
    Rehearsed rehearsed = stage.run(new Cast.Woken(mutant.number()), manner);
    note(rehearsed, manner);
    Stream<String> lostBonuses =
        rehearsed.measures().entrySet().stream()
            .filter(measure -> !measure.getValue().equals(measures.get(measure.getKey())))
            .map(Map.Entry::getKey);
    return Stream.concat(rehearsed.failed().stream(), lostBonuses).findFirst();
  }

  /** {@return how many mutants were seen to fail a test and to pass another} */
  synchronized int uses(String test) {
    return uses.getOrDefault(test, 0);
  }

  /** {@return how many mutants were seen to fail a test and to pass none} */
  synchronized int wrecks(String test) {
    return wrecks.getOrDefault(test, 0);
  }

  private synchronized Manner manner() {
    List<String> killers =
        kills.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .map(Map.Entry::getKey)
            .toList();
    return new Manner(
        seed, patience, unused.isEmpty() ? Until.FIRST_FAILURE : Until.FIRST_LOSS, killers);
  }

  /** Where it stopped at a loss, nothing is known of the tests that were to come. */
  private static boolean failsEverything(Rehearsed rehearsed) {
    return rehearsed.passed().isEmpty() && rehearsed.results().size() > 1;
  }

  private synchronized void note(Rehearsed rehearsed, Manner manner) {
    rehearsed.failed().forEach(test -> kills.merge(test, 1, Integer::sum));
    for (String test : TellingFailures.of(rehearsed.results())) {
      uses.merge(test, 1, Integer::sum);
      unused.remove(test);
    }
    if (manner.until() == Until.FIRST_LOSS && failsEverything(rehearsed)) {
      rehearsed.failed().forEach(test -> wrecks.merge(test, 1, Integer::sum));
    }
  }
}
