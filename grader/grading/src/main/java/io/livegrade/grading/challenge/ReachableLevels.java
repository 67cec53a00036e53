package io.livegrade.grading.challenge;

import io.livegrade.model.Level;
import io.livegrade.model.rubric.Bonus;
import io.livegrade.model.rubric.Criterion;
import io.livegrade.model.rubric.Deduction;
import io.livegrade.model.rubric.LevelRule;
import io.livegrade.model.rubric.RedFlag;
import io.livegrade.model.rubric.Signal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which points the prices of a criterion can add up to. Strong is reached by losing nothing and
 * concern by not compiling, so acceptable is the level that can be left out by mistake.
 */
final class ReachableLevels {

  private ReachableLevels() {}

  static boolean acceptable(Criterion criterion, List<RedFlag> redFlags) {
    int acceptableFrom = from(criterion, Level.ACCEPTABLE);
    int strongFrom = from(criterion, Level.STRONG);
    boolean flagged =
        redFlags.stream()
            .anyMatch(
                flag ->
                    flag.cap() == Level.ACCEPTABLE
                        && flag.criterion().equals(Optional.of(criterion.id())));
    Set<Integer> uncapped = points(criterion, Optional.empty());
    if (uncapped.stream().anyMatch(p -> p >= acceptableFrom && (p < strongFrom || flagged))) {
      return true;
    }
    // A cap at acceptable brings anything from acceptable up to just below strong.
    return criterion.pricing().deductions().stream()
        .filter(deduction -> deduction.cap().equals(Optional.of(Level.ACCEPTABLE)))
        .anyMatch(
            capping ->
                points(criterion, Optional.of(capping)).stream()
                    .anyMatch(p -> p >= acceptableFrom));
  }

  /**
   * {@return the points that mixes of signals lead to, without any that caps but the given one,
   * which is always among them}
   */
  private static Set<Integer> points(Criterion criterion, Optional<Deduction> capping) {
    Set<Integer> sums = new TreeSet<>(Set.of(criterion.points()));
    for (Deduction deduction : criterion.pricing().deductions()) {
      if (capping.equals(Optional.of(deduction))) {
        Set<Integer> lowered = new TreeSet<>();
        sums.forEach(sum -> lowered.add(sum - deduction.points()));
        sums = lowered;
      } else if (deduction.cap().isEmpty() || isPartial(deduction)) {
        sums.addAll(moved(sums, -deduction.points(), isPartial(deduction)));
      }
    }
    for (Bonus bonus : criterion.pricing().bonuses()) {
      sums.addAll(moved(sums, bonus.points(), bonus.signal().kind() == Signal.Kind.MEASURE));
    }
    Set<Integer> bounded = new TreeSet<>();
    sums.forEach(sum -> bounded.add(Math.clamp(sum, 0, criterion.points())));
    return bounded;
  }

  private static Set<Integer> moved(Set<Integer> sums, int by, boolean partly) {
    Set<Integer> moved = new TreeSet<>();
    for (int sum : sums) {
      for (int step = partly ? 1 : Math.abs(by); step <= Math.abs(by); step++) {
        moved.add(sum + Integer.signum(by) * step);
      }
    }
    return moved;
  }

  /** {@return whether any part of the price can be lost: a measure costs its missing share} */
  private static boolean isPartial(Deduction deduction) {
    return deduction.signal().kind() == Signal.Kind.MEASURE;
  }

  private static int from(Criterion criterion, Level level) {
    LevelRule rule = criterion.levels().get(level);
    return rule == null ? 0 : rule.from();
  }
}
