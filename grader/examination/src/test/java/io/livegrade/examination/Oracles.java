package io.livegrade.examination;

import io.livegrade.bridge.schedule.Result;
import io.livegrade.examination.subject.Histories;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** What each scenario of the calibration may come to. */
final class Oracles {

  private static final String OUTCOME = "outcome";

  private Oracles() {}

  static Consumer<Histories> of(String scenario) {
    return switch (scenario) {
      case "TwoIncrements" ->
          histories ->
              histories.requireSomeOrder(
                  OUTCOME,
                  "No increment is lost.",
                  AtomicInteger::new,
                  List.of(AtomicInteger::incrementAndGet, AtomicInteger::incrementAndGet),
                  AtomicInteger::get);
      case "PutPut" ->
          histories ->
              histories.requireSomeOrder(
                  OUTCOME,
                  "Two puts look as if one came after the other.",
                  () -> new Model().put("old", 0).put("older", 1),
                  List.of(model -> model.replaced("a", 1), model -> model.replaced("b", 2)),
                  model ->
                      List.of(
                          model.size(),
                          model.get("a"),
                          model.get("b"),
                          model.get("old"),
                          model.get("older")));
      case "GetPut" ->
          histories ->
              histories.requireSomeOrder(
                  OUTCOME,
                  "A get and a put look as if one came after the other.",
                  () -> new Model().put("a", 0).put("b", 1),
                  List.of(model -> model.get("a"), model -> model.replaced("c", 2)),
                  model -> List.of(model.size(), model.get("c")));
      case "GetGet" -> histories -> {};
      case "TwoForOnePermit" ->
          holds(
              "One permit is granted once.",
              results -> Collections.frequency(results, new Result.Returned(true)) == 1);
      case "TimedAcquire" ->
          holds(
              "Who waits in vain takes no permit.",
              results -> results.getLast().equals(new Result.Returned(true)));
      case "TwoFailures" ->
          histories ->
              histories.require(
                  OUTCOME,
                  "Two failures open it.",
                  history -> Boolean.TRUE.equals(history.after()));
      case "ActionsMeet" ->
          holds(
              "Two actions can run together.",
              results -> Collections.frequency(results, new Result.Returned("met")) == 2);
      case "SubmitAndTake" ->
          holds(
              "Every job has one result.",
              results -> results.getLast().equals(new Result.Returned(List.of("1!", "2=20"))));
      case "CancelWhenFull" ->
          holds(
              "A submit that waits is refused when all is cancelled.",
              results -> results.getFirst().equals(new Result.Returned("refused")));
      default -> throw new IllegalArgumentException("no oracle for " + scenario);
    };
  }

  private static Consumer<Histories> holds(String promise, Predicate<List<Result>> legal) {
    return histories ->
        histories.require(OUTCOME, promise, history -> legal.test(history.results()));
  }

  /** Two entries, the least recently used one goes. */
  private static final class Model {

    private final Map<String, Integer> entries = new LinkedHashMap<>(16, 0.75f, true);

    Model put(String key, int value) {
      replaced(key, value);
      return this;
    }

    Optional<Integer> replaced(String key, int value) {
      Integer old = entries.put(key, value);
      if (entries.size() > 2) {
        entries.remove(entries.keySet().iterator().next());
      }
      return Optional.ofNullable(old);
    }

    Optional<Integer> get(String key) {
      return Optional.ofNullable(entries.get(key));
    }

    int size() {
      return entries.size();
    }
  }
}
