package livecoding.breaker.hidden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.livegrade.examination.subject.Requirement;
import io.livegrade.examination.subject.Subject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import livecoding.breaker.CircuitBreaker;
import livecoding.breaker.CircuitOpenException;
import livecoding.breaker.support.ManualClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What comes out when something is wrong, and what is refused. */
final class HandlesErrors {

  static Stream<Throwable> failures() {
    return Stream.of(
        new IOException("checked"),
        new Exception("just an exception"),
        new IllegalArgumentException("unchecked"),
        new NullPointerException("of the action's own"),
        new LinkageError("an error"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  @Requirement("exception-changed")
  void letsTheSameInstanceOut(Throwable failure, Subject<CircuitBreaker> subject) {
    Breakers.prove(subject, "errors-unproven");
    CircuitBreaker breaker = Breakers.create(subject, 3, 1).breaker();

    assertThat(thrownBy(breaker, failure))
        .as("what comes out when the action throws %s", failure)
        .isSameAs(failure);
  }

  @ParameterizedTest
  @MethodSource("failures")
  @Requirement("exception-changed")
  void letsTheSameInstanceOutOfATrial(Throwable failure, Subject<CircuitBreaker> subject)
      throws Exception {
    Breakers.prove(subject, "errors-unproven");
    Example.TRIES_AGAIN.check(subject);
    Breakers tested = Breakers.create(subject, 1, 1);
    tested.open();
    tested.clock().advance(Breakers.BEYOND_TIMEOUT);

    assertThat(thrownBy(tested.breaker(), failure))
        .as("what comes out when a trial throws %s", failure)
        .isSameAs(failure);
  }

  @Test
  @Requirement("rejection-runs-action")
  void doesNotRunTheActionOfARejectedCall(Subject<CircuitBreaker> subject) throws Exception {
    Breakers.prove(subject, "errors-unproven");
    Breakers tested = Breakers.create(subject, 1, 1);
    tested.open();
    AtomicInteger runs = new AtomicInteger();

    assertThat(catchThrowable(() -> tested.breaker().call(runs::incrementAndGet)))
        .as("what comes out of a call while open")
        .isInstanceOf(CircuitOpenException.class);
    assertThat(runs).as("runs of the action of a rejected call").hasValue(0);
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "-1, 1", "1, 0", "1, -3", "0, 0"})
  @Requirement("threshold-unchecked")
  void refusesAThresholdBelowOne(int failures, int successes, Subject<CircuitBreaker> subject) {
    Breakers.prove(subject, "errors-unproven");

    assertThatIllegalArgumentException()
        .as("failureThreshold %d, successThreshold %d", failures, successes)
        .isThrownBy(() -> Breakers.create(subject, failures, successes));
  }

  @Test
  @Requirement("timeout-unchecked")
  void refusesANegativeTimeout(Subject<CircuitBreaker> subject) {
    Breakers.prove(subject, "errors-unproven");
    ManualClock clock = subject.support(ManualClock.class);

    for (Duration timeout : List.of(Duration.ofMillis(-1), Duration.ofDays(-1))) {
      assertThatIllegalArgumentException()
          .as("resetTimeout %s", timeout)
          .isThrownBy(() -> subject.create(1, 1, timeout, clock));
    }
  }

  @Test
  @Requirement("null-taken")
  void refusesNullInTheConstructor(Subject<CircuitBreaker> subject) {
    Breakers.prove(subject, "errors-unproven");
    ManualClock clock = subject.support(ManualClock.class);

    assertThatNullPointerException()
        .as("resetTimeout null")
        .isThrownBy(() -> subject.create(1, 1, null, clock));
    assertThatNullPointerException()
        .as("clock null")
        .isThrownBy(() -> subject.create(1, 1, Breakers.TIMEOUT, null));
  }

  @Test
  @Requirement("null-taken")
  void refusesANullAction(Subject<CircuitBreaker> subject) {
    Breakers.prove(subject, "errors-unproven");
    CircuitBreaker breaker = Breakers.create(subject, 2, 1).breaker();

    assertThatNullPointerException().as("call(null)").isThrownBy(() -> breaker.call(null));
  }

  @Test
  @Requirement("null-action-counted")
  void countsANullActionAsNothing(Subject<CircuitBreaker> subject) throws Exception {
    Breakers.prove(subject, "errors-unproven");
    Breakers tested = Breakers.create(subject, 1, 1);
    catchThrowable(() -> tested.breaker().call(null));

    assertThat(tested.letsThrough()).as("a call after call(null)").isTrue();
  }

  private static Throwable thrownBy(CircuitBreaker breaker, Throwable failure) {
    return catchThrowable(
        () ->
            breaker.call(
                () -> {
                  if (failure instanceof Error error) {
                    throw error;
                  }
                  throw (Exception) failure;
                }));
  }
}
