import java.util.*;
import org.junit.jupiter.api.Test;
import livecoding.lru.LruCache;

final class SleepsInTests {
  private int count;
  private volatile int seen;
  private boolean done;

  @Test void waits() throws Exception {
    Thread other = new Thread(() -> { count++; seen++; done = true; while (true) { seen++; } });
    other.start();
    while (!done) { Thread.sleep(10); }
    while (seen < 1) { }
    count++;
  }
}
