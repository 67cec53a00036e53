package io.livegrade.examination.subject;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * All that came of running a scenario under hundreds of orders. Each requirement that does not hold
 * throws a {@link Defect} with the interleaving that shows it; the first such one in the order of
 * exploration, so the same each time.
 *
 * <p>Where the submission is not analysable by schedules, there are no histories and nothing can be
 * required: every requirement is left to the pack's other tests, and the report says so.
 */
public interface Histories {

  /** Requires that no two threads meet at unguarded data. */
  Histories requireNoRace(String defect);

  /** Requires that no caller waits for what never comes. */
  Histories requireNoDeadlock(String defect);

  /** Requires that no thread outlives the scenario. */
  Histories requireNoLeak(String defect);

  /** Requires that nothing runs on and on. */
  Histories requireTermination(String defect);

  /**
   * Requires something of each execution that ended: one that did not is for {@link
   * #requireNoDeadlock} and {@link #requireTermination}.
   *
   * @param defect the defect id that the pack's rubric prices
   * @param promise what the contract promises, as a sentence that ends in a full stop
   * @param legal whether a history keeps the promise
   */
  Histories require(String defect, String promise, Predicate<History> legal);

  /**
   * Requires that each execution looks as if the callers had made their calls one after the other,
   * in some order.
   *
   * @param defect the defect id that the pack's rubric prices
   * @param promise what the contract promises, as a sentence that ends in a full stop
   * @param fresh makes a model as the subject is when the callers start
   * @param calls what the callers do, in their order, each with the value it would return
   * @param after what would be seen afterwards
   */
  <M> Histories requireSomeOrder(
      String defect,
      String promise,
      Supplier<M> fresh,
      List<Function<M, @Nullable Object>> calls,
      Function<M, @Nullable Object> after);

  /** {@return each distinct outcome, the first seen first; empty where not analysable} */
  List<History> all();

  /** {@return whether schedules could be run at all} */
  boolean analysable();
}
