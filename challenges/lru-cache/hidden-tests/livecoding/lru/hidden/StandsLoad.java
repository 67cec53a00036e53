package livecoding.lru.hidden;

import io.livegrade.examination.subject.Defect;
import io.livegrade.examination.subject.Requirement;
import io.livegrade.examination.subject.Subject;
import livecoding.lru.LruCache;
import livecoding.lru.support.Load;
import livecoding.lru.support.LoadReport;
import org.junit.jupiter.api.Test;

/** Real threads: a failure is real, a pass proves nothing that the schedules do not. */
final class StandsLoad {

  @Test
  @Requirement("threads-unproven")
  void staysWithinItsBoundsAndWhole(Subject<LruCache<Object, Object>> subject) {
    Example.FINDS.check(subject);
    LoadReport report =
        subject.support(Load.class).on(subject.create(Load.CAPACITY), subject.random().nextLong());
    if (!report.isSound(Load.CAPACITY)) {
      Example.checkAll(subject);
      ActsAtOneMoment.checkAll(named(subject));
      throw new Defect(
          "fails-under-load",
          "Four threads that put, get, remove and ask for the size left the cache broken.");
    }
  }

  @SuppressWarnings("unchecked") // a subject has no type of its own
  private static Subject<LruCache<String, Integer>> named(
      Subject<LruCache<Object, Object>> subject) {
    return (Subject<LruCache<String, Integer>>) (Subject<?>) subject;
  }
}
