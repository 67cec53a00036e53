package livecoding.lru.support;

/**
 * How long operations took.
 *
 * @param smallNanos for one operation in a full cache of {@link #SMALL} entries
 * @param largeNanos for one operation in a cache of {@code entries}
 * @param entries how many there were: {@link #LARGE}, or fewer where time was up before
 */
public record Pace(double smallNanos, double largeNanos, int entries) {

  /** Entries of the small cache. */
  public static final int SMALL = 1_000;

  /** Entries of the large cache. */
  public static final int LARGE = 256_000;

  /** {@return how many times longer an operation takes in the large cache} */
  public double ratio() {
    return largeNanos / Math.max(smallNanos, 1);
  }
}
