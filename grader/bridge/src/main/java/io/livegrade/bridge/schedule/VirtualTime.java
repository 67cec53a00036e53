package io.livegrade.bridge.schedule;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The time of the running execution, for the clocks that scenarios hand to a submission. It stands
 * still while any thread can run and then jumps to the earliest moment a thread waits for.
 */
public final class VirtualTime {

  private static volatile @Nullable Source source;

  private VirtualTime() {}

  /** Who keeps the time: the scheduler in the sandbox. */
  public interface Source {

    /** {@return nanoseconds since some moment} */
    long nanoTime();

    /** Lets the calling thread wait until the time has passed. */
    void sleep(Duration time) throws InterruptedException;

    /** Lets time pass at once. */
    void advance(Duration time);
  }

  /** Says who keeps the time in this JVM. */
  public static void keptBy(Source keeper) {
    source = keeper;
  }

  /** {@return nanoseconds since some moment} */
  public static long nanoTime() {
    return keeper().nanoTime();
  }

  /** {@return the present moment} */
  public static Instant instant() {
    return Instant.ofEpochSecond(1_700_000_000).plusNanos(nanoTime());
  }

  /** Waits until that much time has passed for the calling thread. */
  public static void sleep(Duration time) throws InterruptedException {
    keeper().sleep(time);
  }

  /** Lets that much time pass at once; who waits for an earlier moment can run then. */
  public static void advance(Duration time) {
    keeper().advance(time);
  }

  private static Source keeper() {
    Source keeper = source;
    if (keeper == null) {
      throw new IllegalStateException("virtual time passes only while a scenario is run");
    }
    return keeper;
  }
}
