package io.livegrade.analysis.mutation;

import com.github.javaparser.ast.Node;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A mutant that could be planted.
 *
 * @param place what is changed
 * @param description what the change is, such as "the check `amount <= 0` never holds"
 * @param edits the change, given the number that wakes it
 */
record Candidate(Node place, String description, IntFunction<List<Edit>> edits) {
  /** {@return the expression that holds while the mutant of that number is awake} */
  static String awake(int number) {
    return "livegrade.Planted.is(" + number + ")";
  }

  static Candidate around(
      Node place, String description, IntFunction<String> before, String after) {
    return new Candidate(
        place, description, n -> List.of(Edit.around(place, before.apply(n), after)));
  }

  /** {@return a statement that can be left out} */
  static Candidate leftOut(Node statement, String description) {
    return around(statement, description, number -> "{ if (!" + awake(number) + ") ", " }");
  }
}
