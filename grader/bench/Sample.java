import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Numbers measured one after the other; at least one before anything is asked. */
final class Sample {

  private final List<Double> sorted = new ArrayList<>();

  void add(double value) {
    sorted.add(value);
    Collections.sort(sorted);
  }

  double median() {
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }

  double least() {
    return sorted.getFirst();
  }

  double most() {
    return sorted.getLast();
  }
}
