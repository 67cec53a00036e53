package io.livegrade.stub.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class VectorClockTest {

  @Test
  void knowsNothingOfThreadsItNeverHeardOf() {
    assertThat(new VectorClock().of(63)).isZero();
  }

  @Test
  void learnsWhatIsNewerAndForgetsNothing() {
    VectorClock mine = new VectorClock();
    mine.tick(0);
    mine.tick(0);
    VectorClock other = new VectorClock();
    other.tick(0);
    other.tick(9);

    mine.join(other);

    assertThat(mine.of(0)).isEqualTo(2);
    assertThat(mine.of(9)).isEqualTo(1);
    assertThat(other.of(0)).isEqualTo(1);
  }
}
