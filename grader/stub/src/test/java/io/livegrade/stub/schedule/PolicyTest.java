package io.livegrade.stub.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.stub.schedule.InTurn.Preemption;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PolicyTest {

  private static final int[] ALL = {0, 1, 2};

  @Test
  void letsTheRunningThreadGoOnUntilItYields() {
    InTurn policy = InTurn.ascending();

    assertThat(policy.choose(1, 1, ALL, false)).isEqualTo(1);
    assertThat(policy.choose(2, 1, ALL, true)).isEqualTo(2);
    assertThat(policy.choose(3, 2, ALL, true)).isZero();
  }

  @Test
  void goesRoundTheOtherWay() {
    InTurn policy = InTurn.descending();

    assertThat(policy.choose(1, Policy.NOBODY, ALL, true)).isEqualTo(2);
    assertThat(policy.choose(2, 2, ALL, true)).isEqualTo(1);
    assertThat(policy.choose(3, 0, ALL, true)).isEqualTo(2);
  }

  @Test
  void preemptsAtOnePlaceOnly() {
    InTurn base = InTurn.ascending();
    base.choose(1, 0, ALL, false);
    assertThat(base.others()).containsExactly(new Preemption(1, 1), new Preemption(1, 2));

    InTurn policy = base.but(new Preemption(1, 2));

    assertThat(policy.choose(1, 0, ALL, false)).isEqualTo(2);
    assertThat(policy.choose(2, 2, ALL, false)).isEqualTo(2);
  }

  @Test
  void drawsTheSameFromTheSameSeedAndEveryThreadFromSome() {
    Set<Integer> chosen = new HashSet<>();
    for (int seed = 1; seed <= 20; seed++) {
      int first = new RandomPriorities(seed, 50).choose(0, Policy.NOBODY, ALL, true);
      assertThat(new RandomPriorities(seed, 50).choose(0, Policy.NOBODY, ALL, true))
          .isEqualTo(first);
      chosen.add(first);
    }
    assertThat(chosen).containsExactlyInAnyOrder(0, 1, 2);
  }

  @Test
  void letsOthersGoFirstWhoeverYields() {
    RandomPriorities policy = new RandomPriorities(1, 50);
    int first = policy.choose(0, Policy.NOBODY, ALL, true);

    assertThat(policy.choose(1, first, ALL, true)).isNotEqualTo(first);
  }
}
