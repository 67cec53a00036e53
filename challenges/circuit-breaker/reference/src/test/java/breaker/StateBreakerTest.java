package breaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import livecoding.breaker.CircuitBreaker;
import livecoding.breaker.CircuitBreaker.State;
import livecoding.breaker.CircuitOpenException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateBreakerTest {

  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  private Instant now = Instant.EPOCH;

  @Test
  void opensAtTheThresholdAndNotBefore() throws Exception {
    CircuitBreaker breaker = breaker(2, 1);
    fail(breaker);
    assertThat(breaker.state()).isEqualTo(State.CLOSED);
    assertThat(breaker.<String>call(() -> "fine")).isEqualTo("fine");
    fail(breaker);
    assertThat(breaker.state()).isEqualTo(State.CLOSED);
    fail(breaker);
    assertThat(breaker.state()).isEqualTo(State.OPEN);
    assertRejected(breaker);
  }

  @Test
  void letsTheSameInstanceOutAndCountsErrors() {
    CircuitBreaker breaker = breaker(1, 1);
    Error error = new LinkageError("broken");

    assertThatThrownBy(
            () ->
                breaker.call(
                    () -> {
                      throw error;
                    }))
        .isSameAs(error);
    assertThat(breaker.state()).isEqualTo(State.OPEN);
  }

  @Test
  void closesAfterEnoughTrialsAndStartsAnew() throws Exception {
    CircuitBreaker breaker = breaker(2, 2);
    fail(breaker);
    fail(breaker);
    now = now.plus(TIMEOUT).minusMillis(1);
    assertRejected(breaker);
    now = now.plusMillis(2);

    breaker.call(() -> "one");
    assertThat(breaker.state()).isEqualTo(State.HALF_OPEN);
    breaker.call(() -> "two");
    assertThat(breaker.state()).isEqualTo(State.CLOSED);
    fail(breaker);
    assertThat(breaker.state()).isEqualTo(State.CLOSED);
    fail(breaker);
    assertThat(breaker.state()).isEqualTo(State.OPEN);
  }

  @Test
  void aFailedTrialOpensForTheWholeTimeout() throws Exception {
    CircuitBreaker breaker = breaker(1, 2);
    fail(breaker);
    now = now.plus(TIMEOUT).plusMillis(1);
    breaker.call(() -> "one");
    fail(breaker);
    assertRejected(breaker);
    now = now.plus(TIMEOUT).minusMillis(1);
    assertRejected(breaker);
    now = now.plusMillis(2);
    breaker.call(() -> "one");
    assertThat(breaker.state()).isEqualTo(State.HALF_OPEN);
  }

  @Test
  void runsAsManyTrialsAtOnceAsSuccessesClose() throws Exception {
    CircuitBreaker breaker = breaker(1, 1);
    fail(breaker);
    now = now.plus(TIMEOUT).plusMillis(1);
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch mayEnd = new CountDownLatch(1);
    try (ExecutorService thread = Executors.newSingleThreadExecutor();
        AutoCloseable release = mayEnd::countDown) {
      Future<String> trial = thread.submit(() -> breaker.call(() -> slowly(begun, mayEnd)));
      assertThat(begun.await(2, TimeUnit.SECONDS)).isTrue();
      assertRejected(breaker);
      mayEnd.countDown();
      assertThat(trial.get()).isEqualTo("slow");
    }
    assertThat(breaker.state()).isEqualTo(State.CLOSED);
  }

  @Test
  void aCallFromBeforeTheOpeningDoesNotClose() throws Exception {
    CircuitBreaker breaker = breaker(1, 1);
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch mayEnd = new CountDownLatch(1);
    try (ExecutorService thread = Executors.newSingleThreadExecutor();
        AutoCloseable release = mayEnd::countDown) {
      Future<String> slow = thread.submit(() -> breaker.call(() -> slowly(begun, mayEnd)));
      assertThat(begun.await(2, TimeUnit.SECONDS)).isTrue();
      fail(breaker);
      mayEnd.countDown();
      slow.get();
    }
    assertThat(breaker.state()).isEqualTo(State.OPEN);
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 10", "1, 0, 10", "-1, 1, 10", "1, 1, -1"})
  void refusesWhatMakesNoSense(int failures, int successes, int seconds) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new StateBreaker(failures, successes, Duration.ofSeconds(seconds), () -> now));
  }

  @Test
  void refusesNull() {
    assertThatNullPointerException().isThrownBy(() -> new StateBreaker(1, 1, null, () -> now));
    assertThatNullPointerException().isThrownBy(() -> new StateBreaker(1, 1, TIMEOUT, null));
    CircuitBreaker breaker = breaker(1, 1);
    assertThatNullPointerException().isThrownBy(() -> breaker.call(null));
    assertThat(breaker.state()).isEqualTo(State.CLOSED);
  }

  private CircuitBreaker breaker(int failures, int successes) {
    return new StateBreaker(failures, successes, TIMEOUT, () -> now);
  }

  private static String slowly(CountDownLatch begun, CountDownLatch mayEnd)
      throws InterruptedException {
    begun.countDown();
    mayEnd.await();
    return "slow";
  }

  private static void fail(CircuitBreaker breaker) {
    assertThatThrownBy(
            () ->
                breaker.call(
                    () -> {
                      throw new IOException("down");
                    }))
        .isInstanceOf(IOException.class);
  }

  private static void assertRejected(CircuitBreaker breaker) {
    assertThatThrownBy(() -> breaker.call(() -> "fine")).isInstanceOf(CircuitOpenException.class);
  }
}
