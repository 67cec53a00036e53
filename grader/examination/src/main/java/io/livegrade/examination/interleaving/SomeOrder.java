package io.livegrade.examination.interleaving;

import io.livegrade.bridge.schedule.End;
import io.livegrade.bridge.schedule.Result;
import io.livegrade.examination.subject.History;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What calls come to when they are made one after the other on a model, in every order. */
final class SomeOrder<M> {

  private final Supplier<M> fresh;
  private final List<Function<M, @Nullable Object>> calls;
  private final Function<M, @Nullable Object> after;
  private final Set<History> outcomes = new LinkedHashSet<>();

  SomeOrder(
      Supplier<M> fresh,
      List<Function<M, @Nullable Object>> calls,
      Function<M, @Nullable Object> after) {
    this.fresh = fresh;
    this.calls = calls;
    this.after = after;
  }

  List<History> outcomes() {
    inEveryOrder(new ArrayList<>());
    return List.copyOf(outcomes);
  }

  private void inEveryOrder(List<Integer> order) {
    if (order.size() == calls.size()) {
      outcomes.add(outcome(order));
    }
    for (int next = 0; next < calls.size(); next++) {
      if (!order.contains(next)) {
        order.add(next);
        inEveryOrder(order);
        order.removeLast();
      }
    }
  }

  private History outcome(List<Integer> order) {
    M model = fresh.get();
    List<Result> results =
        new ArrayList<>(Collections.nCopies(calls.size(), new Result.NeverEnded()));
    for (int call : order) {
      Result result;
      try {
        result = new Result.Returned(calls.get(call).apply(model));
      } catch (RuntimeException e) {
        result = new Result.Threw(e.getClass().getName(), "");
      }
      results.set(call, result);
    }
    return new History(results, after.apply(model), End.COMPLETED);
  }

  /** {@return the history without what a model does not tell: messages, and a leak} */
  static History comparable(History history) {
    return new History(
        history.results().stream().map(SomeOrder::comparable).toList(),
        history.after(),
        End.COMPLETED);
  }

  private static Result comparable(Result result) {
    return result instanceof Result.Threw(String type, String _)
        ? new Result.Threw(type, "")
        : result;
  }
}
