package io.livegrade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SteadyHeapTest {

  private long committed;
  private long inUse;
  private int collections;

  private final SteadyHeap heap =
      new SteadyHeap(
          () -> committed,
          () -> {
            committed = inUse;
            collections++;
          });

  @Test
  void leavesASmallHeapAlone() {
    committed = SteadyHeap.SMALL;

    heap.tidy();

    assertThat(collections).isZero();
  }

  @Test
  void collectsEachTimeItHasGrown() {
    inUse = SteadyHeap.SMALL / 3;

    for (int grading = 0; grading < 5; grading++) {
      committed = SteadyHeap.SMALL + 1;
      heap.tidy();
    }

    assertThat(collections).isEqualTo(5);
  }

  @Test
  void letsTheHeapDoubleWhereMuchIsInUse() {
    inUse = 2 * SteadyHeap.SMALL;
    committed = inUse;
    heap.tidy();

    committed = 2 * inUse;
    heap.tidy();
    assertThat(collections).isEqualTo(1);

    committed = 2 * inUse + 1;
    heap.tidy();
    assertThat(collections).isEqualTo(2);
  }
}
