package io.livegrade.examination.interleaving;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.bridge.schedule.End;
import io.livegrade.bridge.schedule.Result.Returned;
import io.livegrade.bridge.schedule.Result.Threw;
import io.livegrade.examination.subject.History;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class SomeOrderTest {

  @Test
  void makesTheCallsInEveryOrder() {
    List<History> outcomes =
        new SomeOrder<>(
                AtomicInteger::new,
                List.of(AtomicInteger::incrementAndGet, AtomicInteger::incrementAndGet),
                AtomicInteger::get)
            .outcomes();

    assertThat(outcomes)
        .containsExactlyInAnyOrder(
            new History(List.of(new Returned(1), new Returned(2)), 2, End.COMPLETED),
            new History(List.of(new Returned(2), new Returned(1)), 2, End.COMPLETED));
  }

  @Test
  void comparesWhatIsThrownByItsTypeAlone() {
    List<History> outcomes =
        new SomeOrder<Deque<Integer>>(ArrayDeque::new, List.of(Deque::removeFirst), Deque::size)
            .outcomes();
    History seen =
        new History(List.of(new Threw("java.util.NoSuchElementException", "empty")), 0, End.LEAK);

    assertThat(outcomes).contains(SomeOrder.comparable(seen));
  }
}
