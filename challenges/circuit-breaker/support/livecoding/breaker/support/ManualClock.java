package livecoding.breaker.support;

import java.time.Duration;
import java.time.InstantSource;

/** A clock that stands still until it is told to go on. */
public interface ManualClock extends InstantSource {

  /** Lets time pass. */
  void advance(Duration time);
}
