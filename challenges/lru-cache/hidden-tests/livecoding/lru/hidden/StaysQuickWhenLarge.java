package livecoding.lru.hidden;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.examination.subject.Defect;
import io.livegrade.examination.subject.Requirement;
import io.livegrade.examination.subject.Subject;
import livecoding.lru.LruCache;
import livecoding.lru.support.Leftovers;
import livecoding.lru.support.Pace;
import livecoding.lru.support.Stopwatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What time and memory tell. */
final class StaysQuickWhenLarge {

  /** Memory farther away makes it up to ten times; looking through all entries, a hundred times. */
  private static final double MOST = 30;

  /** Where not even the filling came to an end, there were fewer entries to look through. */
  private static final double MOST_WHERE_CUT_SHORT = 10;

  @Test
  @Requirement("slow-when-large")
  void takesAsLongWith256000EntriesAsWith1000(Subject<LruCache<Object, Object>> subject) {
    Example.FINDS.check(subject);
    Pace pace = subject.support(Stopwatch.class).measure(subject.create(1));
    boolean complete = pace.entries() == Pace.LARGE;
    if (pace.ratio() > (complete ? MOST : MOST_WHERE_CUT_SHORT)) {
      throw new Defect(
          "slow-when-large",
          complete
              ? "An operation takes far longer with 256,000 entries than with 1,000."
              : "Filling a cache of 256,000 entries did not end in seconds.");
    }
  }

  @ParameterizedTest
  @EnumSource
  @Requirement("keeps-dead-values")
  void letsGoOfValues(Leftovers.Departure departure, Subject<LruCache<Object, Object>> subject) {
    Example.REMOVING_TAKES_OUT.check(subject);
    int kept = subject.support(Leftovers.class).after(subject.create(1), departure);

    assertThat(kept)
        .as("values still reachable of %d that were %s", Leftovers.VALUES, departure)
        .isLessThanOrEqualTo(1);
  }
}
