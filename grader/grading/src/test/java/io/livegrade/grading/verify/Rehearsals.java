package io.livegrade.grading.verify;

import io.livegrade.model.proof.Cast;
import io.livegrade.model.proof.Manner;
import io.livegrade.model.proof.Rehearsed;
import io.livegrade.model.run.Failure;
import io.livegrade.model.run.HiddenTestResult;
import io.livegrade.model.run.Mutant;
import io.livegrade.model.run.TestStatus;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A stage on which everything goes as a test says. */
final class Rehearsals implements Stage {

  static final List<String> TESTS =
      List.of("Counting.acceptsEmpty", "Counting.countsUnicode", "Counting.countsWords");

  private static final Mutant COUNT = new Mutant(1, "constant", "WordCounter.java", 6, "0 is 1");
  private static final Mutant BLANK = new Mutant(2, "guard", "WordCounter.java", 6, "never blank");

  private final Map<Cast, List<String>> failing = new HashMap<>();
  private final AtomicInteger referenceRuns = new AtomicInteger();
  private boolean flaky;

  Rehearsals() {
    for (Cast.Kind kind : Cast.Kind.values()) {
      failing.put(new Cast.Impostor(kind), TESTS);
    }
    fails(new Cast.Woken(1), "Counting.countsWords");
    fails(new Cast.Woken(2), "Counting.acceptsEmpty", "Counting.countsUnicode");
  }

  Rehearsals fails(Cast cast, String... tests) {
    failing.put(cast, List.of(tests));
    return this;
  }

  /** From its second run on, the reference does not pass one test. */
  Rehearsals flaky() {
    flaky = true;
    return this;
  }

  @Override
  public List<Mutant> mutants() {
    return List.of(COUNT, BLANK);
  }

  @Override
  public Rehearsed run(Cast cast, Manner manner) {
    List<String> failed = failing.getOrDefault(cast, List.of());
    if (cast instanceof Cast.Reference && flaky && referenceRuns.incrementAndGet() > 1) {
      failed = List.of("Counting.countsWords");
    }
    List<String> failures = failed;
    return new Rehearsed(
        TESTS.stream().map(test -> result(test, failures.contains(test))).toList(),
        Map.of("unicode", cast instanceof Cast.Impostor ? 0.0 : 1.0),
        Duration.ofMillis(100),
        Duration.ofMillis(10));
  }

  static HiddenTestResult result(String test, boolean fails) {
    return fails
        ? new HiddenTestResult(
            test, test, TestStatus.FAILED, Optional.of(new Failure("counts-wrong", "got 2")))
        : new HiddenTestResult(test, test, TestStatus.PASSED, Optional.empty());
  }
}
