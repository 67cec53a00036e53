package livecoding.breaker.hidden;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.examination.subject.Requirement;
import io.livegrade.examination.subject.Subject;
import java.time.Duration;
import livecoding.breaker.CircuitBreaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One rule of the brief after the other, in a handful of steps each. */
final class FollowsTheExamples {

  @ParameterizedTest
  @EnumSource
  @Requirement("does-not-run")
  void comesOutAsInTheBrief(Example example, Subject<CircuitBreaker> subject) {
    example.check(subject);
  }

  @Test
  @Requirement("null-value-lost")
  void takesNullForAValue(Subject<CircuitBreaker> subject) throws Exception {
    Breakers tested = Breakers.create(subject, 1, 1);
    assertThat(tested.breaker().<String>call(() -> "value")).isEqualTo("value");

    assertThat(tested.breaker().<Object>call(() -> null))
        .as("an action that returns null")
        .isNull();
    assertThat(tested.letsThrough()).as("the next call is let through").isTrue();
  }

  @Test
  @Requirement("timer-from-call")
  void countsTheTimeoutFromTheFailure(Subject<CircuitBreaker> subject) throws Exception {
    Example.STAYS_OPEN.check(subject);
    Breakers tested = Breakers.create(subject, 1, 1);
    try {
      tested
          .breaker()
          .call(
              () -> {
                tested.clock().advance(Duration.ofSeconds(8));
                throw new IllegalStateException("down");
              });
    } catch (Exception e) {
      // It comes out; what counts is when.
    }
    tested.clock().advance(Duration.ofSeconds(6));

    assertThat(tested.letsThrough())
        .as("timeout 10 s; an action fails after 8 s, and 6 s later a call is let through")
        .isFalse();
  }

  @Test
  @Requirement("does-not-run")
  void keepsBreakersApart(Subject<CircuitBreaker> subject) throws Exception {
    Example.LETS_CALLS_THROUGH.check(subject);
    Breakers broken = Breakers.create(subject, 1, 1);
    Breakers other = Breakers.create(subject, 1, 1);
    broken.fail();

    assertThat(other.letsThrough()).as("a call, after another breaker opened").isTrue();
  }
}
