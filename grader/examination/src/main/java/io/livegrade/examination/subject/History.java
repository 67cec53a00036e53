package io.livegrade.examination.subject;

import io.livegrade.bridge.schedule.End;
import io.livegrade.bridge.schedule.Result;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What could be seen of one execution of a scenario.
 *
 * @param results how each caller's call ended, in the order of the callers
 * @param after what {@code Scenario.after} returned, or a text when that was never reached or threw
 * @param end how the execution ended
 */
public record History(List<Result> results, @Nullable Object after, End end) {

  public History {
    results = List.copyOf(results);
  }

  /** {@return the value that a caller's call returned; null if it did not return} */
  public @Nullable Object value(int caller) {
    return results.get(caller) instanceof Result.Returned(var value) ? value : null;
  }

  /** {@return whether every call returned} */
  public boolean allReturned() {
    return results.stream().allMatch(Result.Returned.class::isInstance);
  }

  /** {@return it in words, as the report says it} */
  public String words() {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      parts.add("T" + (i + 1) + " → " + results.get(i).words());
    }
    if (end == End.COMPLETED || end == End.LEAK) {
      parts.add("afterwards " + after);
    }
    return String.join(", ", parts);
  }
}
