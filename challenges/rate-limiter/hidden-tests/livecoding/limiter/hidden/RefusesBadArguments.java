package livecoding.limiter.hidden;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.livegrade.examination.subject.Requirement;
import io.livegrade.examination.subject.Subject;
import java.time.Duration;
import livecoding.limiter.RateLimiter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes no sense is refused where it is handed in. */
final class RefusesBadArguments {

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  @Requirement("bad-rate-taken")
  void refusesARateThatIsNotPositive(int rate, Subject<RateLimiter> subject) {
    Bench bench = Bench.forErrors(subject);
    bench.drained(1);

    assertThatThrownBy(() -> bench.full(rate))
        .as("a limiter of %d permits a second", rate)
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @Requirement("null-taken")
  void refusesToDoWithoutATimeSource(Subject<RateLimiter> subject) {
    Bench.forErrors(subject).drained(1);

    assertThatThrownBy(() -> subject.create(5, null))
        .as("a limiter without a time source")
        .isInstanceOf(NullPointerException.class);
  }

  @Test
  @Requirement("null-taken")
  void refusesToDoWithoutATimeout(Subject<RateLimiter> subject) {
    Bench bench = Bench.forErrors(subject);
    RateLimiter limiter = bench.drained(2);
    bench.clock().advance(Duration.ofSeconds(1));

    assertThatThrownBy(() -> limiter.acquire(null))
        .as("acquire(null)")
        .isInstanceOf(NullPointerException.class);
  }
}
