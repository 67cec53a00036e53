package breaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import livecoding.breaker.CircuitBreaker;
import livecoding.breaker.CircuitBreaker.State;
import livecoding.breaker.CircuitOpenException;
import org.junit.jupiter.api.Test;

class CountingBreakerTest {

  private Instant now = Instant.EPOCH;

  @Test
  void rejectsCallsAfterAFailure() {
    CircuitBreaker breaker = new CountingBreaker(1, 1, Duration.ofSeconds(10), () -> now);
    IOException down = new IOException("down");

    assertThatThrownBy(
            () ->
                breaker.call(
                    () -> {
                      throw down;
                    }))
        .isSameAs(down);
    assertThat(breaker.state()).isEqualTo(State.OPEN);
    assertThatThrownBy(() -> breaker.call(() -> "fine")).isInstanceOf(CircuitOpenException.class);
  }
}
