package livecoding.breaker.support;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/** A clock for many threads. It lives in the sandbox, so that asking for the time costs nothing. */
public final class SteppedClock implements ManualClock {

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2024-02-29T12:00:00Z"));

  @Override
  public Instant instant() {
    return now.get();
  }

  @Override
  public void advance(Duration time) {
    now.updateAndGet(before -> before.plus(time));
  }
}
