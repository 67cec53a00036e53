package breaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import livecoding.breaker.CircuitBreaker.State;
import livecoding.breaker.CircuitOpenException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnapshotBreakerTest {

  private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void opensAtTheThreshold(int threshold) {
    SnapshotBreaker breaker = breaker(threshold, 1);
    for (int i = 1; i < threshold; i++) {
      fail(breaker);
    }
    assertThat(breaker.state()).isEqualTo(State.CLOSED);
    fail(breaker);
    assertThat(breaker.state()).isEqualTo(State.OPEN);
  }

  @Test
  void errorsCountAndComeOutAsTheyAre() {
    SnapshotBreaker breaker = breaker(1, 1);
    Error error = new StackOverflowError();
    assertThat(catchThrowable(() -> breaker.call(() -> { throw error; }))).isSameAs(error);
    assertThat(breaker.state()).isEqualTo(State.OPEN);
  }

  @Test
  void needsAllTrialsInARow() throws Exception {
    SnapshotBreaker breaker = breaker(1, 2);
    fail(breaker);
    pass(10);
    breaker.call(() -> "ok");
    fail(breaker);
    assertThat(breaker.state()).isEqualTo(State.OPEN);
    pass(10);
    breaker.call(() -> "ok");
    assertThat(breaker.state()).isEqualTo(State.HALF_OPEN);
    breaker.call(() -> "ok");
    assertThat(breaker.state()).isEqualTo(State.CLOSED);
  }

  @Test
  void lateSuccessDoesNotClose() throws Exception {
    SnapshotBreaker breaker = breaker(1, 1);
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch finish = new CountDownLatch(1);
    Thread slow =
        Thread.startVirtualThread(
            () ->
                catchThrowable(
                    () ->
                        breaker.call(
                            () -> {
                              started.countDown();
                              return finish.await(2, TimeUnit.SECONDS);
                            })));
    assertThat(started.await(2, TimeUnit.SECONDS)).isTrue();
    fail(breaker);
    finish.countDown();
    slow.join();
    assertThat(breaker.state()).isEqualTo(State.OPEN);
  }

  @Test
  void limitsTrials() throws Exception {
    SnapshotBreaker breaker = breaker(1, 1);
    fail(breaker);
    pass(11);
    breaker.call(
        () -> {
          assertThatExceptionOfType(CircuitOpenException.class)
              .isThrownBy(() -> breaker.call(() -> "second"));
          return "first";
        });
    assertThat(breaker.state()).isEqualTo(State.CLOSED);
  }

  @Test
  void refusesNonsense() {
    assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> breaker(0, 1));
    assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> breaker(1, 0));
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> new SnapshotBreaker(1, 1, Duration.ofSeconds(-1), now::get));
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> breaker(1, 1).call(null));
  }

  private SnapshotBreaker breaker(int failures, int successes) {
    return new SnapshotBreaker(failures, successes, Duration.ofSeconds(10), now::get);
  }

  private void pass(int seconds) {
    now.updateAndGet(time -> time.plusSeconds(seconds));
  }

  private static void fail(SnapshotBreaker breaker) {
    assertThat(catchThrowable(() -> breaker.call(() -> { throw new Exception("down"); })))
        .isNotInstanceOf(CircuitOpenException.class);
  }
}
