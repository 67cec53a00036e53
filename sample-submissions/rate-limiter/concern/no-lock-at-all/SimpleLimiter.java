import java.time.Duration;
import livecoding.limiter.RateLimiter;
import livecoding.limiter.TimeSource;

public class SimpleLimiter implements RateLimiter {
  final int rate;
  final TimeSource time;
  double tokens;
  long last;

  public SimpleLimiter(int permitsPerSecond, TimeSource time) {
    if (permitsPerSecond < 1) throw new IllegalArgumentException();
    this.rate = permitsPerSecond;
    this.time = time;
    tokens = permitsPerSecond;
    last = time.nanoTime();
  }

  void refill() {
    long now = time.nanoTime();
    tokens = Math.min(rate, tokens + rate * (now - last) / 1e9);
    last = now;
  }

  public boolean tryAcquire() {
    refill();
    if (tokens + 1e-9 >= 1) {
      tokens--;
      return true;
    }
    return false;
  }

  public boolean acquire(Duration timeout) throws InterruptedException {
    if (tryAcquire()) return true;
    long wait = (long) Math.ceil((1 - tokens) * 1e9 / rate);
    if (timeout.compareTo(Duration.ofNanos(wait)) < 0) return false;
    tokens--;
    try {
      time.sleep(Duration.ofNanos(wait));
    } catch (InterruptedException e) {
      tokens++;
      throw e;
    }
    return true;
  }
}

class SimpleLimiterTest {
  long now = 5;
  TimeSource time =
      new TimeSource() {
        public long nanoTime() {
          return now;
        }

        public void sleep(Duration d) {
          now += d.toNanos();
        }
      };

  @org.junit.jupiter.api.Test
  void works() throws Exception {
    SimpleLimiter l = new SimpleLimiter(2, time);
    org.assertj.core.api.Assertions.assertThat(l.tryAcquire()).isTrue();
    org.assertj.core.api.Assertions.assertThat(l.tryAcquire()).isTrue();
    org.assertj.core.api.Assertions.assertThat(l.tryAcquire()).isFalse();
    org.assertj.core.api.Assertions.assertThat(l.acquire(Duration.ofMillis(400))).isFalse();
    org.assertj.core.api.Assertions.assertThat(l.acquire(Duration.ofMillis(600))).isTrue();
    org.assertj.core.api.Assertions.assertThat(now).isEqualTo(500_000_005);
    now += 9_000_000_000L;
    org.assertj.core.api.Assertions.assertThat(l.tryAcquire()).isTrue();
    org.assertj.core.api.Assertions.assertThat(l.tryAcquire()).isTrue();
    org.assertj.core.api.Assertions.assertThat(l.tryAcquire()).isFalse();
  }
}
