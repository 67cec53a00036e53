package livecoding.lru.hidden;

import io.livegrade.bridge.PeerLost;
import io.livegrade.bridge.RemoteError;
import io.livegrade.bridge.schedule.Scenario;
import io.livegrade.examination.subject.Defect;
import io.livegrade.examination.subject.Histories;
import io.livegrade.examination.subject.Requirement;
import io.livegrade.examination.subject.Subject;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import livecoding.lru.LruCache;
import livecoding.lru.support.GetMeetsGet;
import livecoding.lru.support.GetMeetsPut;
import livecoding.lru.support.GetMeetsRemove;
import livecoding.lru.support.Probe;
import livecoding.lru.support.PutMeetsPut;
import livecoding.lru.support.PutsOfOneKey;
import livecoding.lru.support.RemoveMeetsPut;
import livecoding.lru.support.SizeMeetsPut;
import org.junit.jupiter.api.Test;

/** Two calls that meet, under every order of their steps that matters. */
final class ActsAtOneMoment {

  private static final String ONE_ORDER =
      "What both calls answer, and what is in the cache afterwards in which order of use, is what"
          + " one call after the other would give.";

  @Test
  @Requirement("data-race")
  void twoNewKeysMeetAtAFullCache(Subject<LruCache<String, Integer>> subject) {
    Histories histories = explored(subject, PutMeetsPut.class, "data-race");
    orTheExampleBehind(
        subject,
        () ->
            oneOrder(
                histories
                    .require(
                        "double-eviction",
                        "Two puts into a full cache of two leave two entries.",
                        history -> sizeAfter(history.after()) >= 2)
                    .require(
                        "capacity-exceeded",
                        "Two puts into a full cache of two leave two entries.",
                        history -> sizeAfter(history.after()) <= 2),
                "not-one-order",
                () -> full(),
                List.of(model -> model.put("c", 3), model -> model.put("d", 4)),
                "a",
                "b",
                "c",
                "d"));
  }

  @Test
  @Requirement("unguarded-read")
  void aHitMeetsAnEviction(Subject<LruCache<String, Integer>> subject) {
    Histories histories = explored(subject, GetMeetsPut.class, "unguarded-read");
    orTheExampleBehind(
        subject,
        () ->
            oneOrder(
                histories,
                "not-one-order",
                () -> full(),
                List.of(model -> model.get("a"), model -> model.put("c", 3)),
                "a",
                "b",
                "c"));
  }

  @Test
  @Requirement("unguarded-read")
  void twoHitsMeet(Subject<LruCache<String, Integer>> subject) {
    Histories histories = explored(subject, GetMeetsGet.class, "unguarded-read");
    orTheExampleBehind(
        subject,
        () ->
            oneOrder(
                histories,
                "not-one-order",
                () -> full(),
                List.of(model -> model.get("a"), model -> model.get("b")),
                "a",
                "b"));
  }

  @Test
  @Requirement("lost-update")
  void twoValuesMeetUnderOneKey(Subject<LruCache<String, Integer>> subject) {
    Histories histories = explored(subject, PutsOfOneKey.class, "data-race");
    orTheExampleBehind(
        subject,
        () ->
            oneOrder(
                histories.require(
                    "double-eviction",
                    "A new key that two threads put into a full cache of two evicts one entry.",
                    history -> sizeAfter(history.after()) >= 2),
                "lost-update",
                () -> full(),
                List.of(model -> model.put("c", 3), model -> model.put("c", 4)),
                "a",
                "b",
                "c"));
  }

  @Test
  @Requirement("unguarded-remove")
  void aRemovalMeetsAnEviction(Subject<LruCache<String, Integer>> subject) {
    Histories histories = explored(subject, RemoveMeetsPut.class, "unguarded-remove");
    orTheExampleBehind(
        subject,
        () ->
            oneOrder(
                histories,
                "not-one-order",
                () -> full(),
                List.of(model -> model.remove("a"), model -> model.put("c", 3)),
                "a",
                "b",
                "c"));
  }

  @Test
  @Requirement("not-one-order")
  void aRemovalMeetsAHit(Subject<LruCache<String, Integer>> subject) {
    Histories histories = explored(subject, GetMeetsRemove.class, "unguarded-read");
    orTheExampleBehind(
        subject,
        () ->
            oneOrder(
                histories,
                "not-one-order",
                () -> full(),
                List.of(model -> model.get("a"), model -> model.remove("a")),
                "a",
                "b"));
  }

  @Test
  @Requirement("capacity-exceeded")
  void theSizeIsAskedForDuringAnEviction(Subject<LruCache<String, Integer>> subject) {
    Histories histories = explored(subject, SizeMeetsPut.class, "unguarded-size");
    orTheExampleBehind(
        subject,
        () ->
            oneOrder(
                histories.require(
                    "capacity-exceeded",
                    "Nobody ever sees a size above the capacity, which is 1 here.",
                    history -> !(history.value(0) instanceof Integer size) || size <= 1),
                "not-one-order",
                () -> new ModelCache<String, Integer>(1).with("a", 1),
                List.of(LruCache::size, model -> model.put("b", 2)),
                "a",
                "b"));
  }

  /** Fails for the first defect that schedules show, if they show any. */
  static void checkAll(Subject<LruCache<String, Integer>> subject) {
    ActsAtOneMoment tests = new ActsAtOneMoment();
    tests.twoNewKeysMeetAtAFullCache(subject);
    tests.aHitMeetsAnEviction(subject);
    tests.twoHitsMeet(subject);
    tests.twoValuesMeetUnderOneKey(subject);
    tests.aRemovalMeetsAnEviction(subject);
    tests.aRemovalMeetsAHit(subject);
    tests.theSizeIsAskedForDuringAnEviction(subject);
  }

  /**
   * {@return what came of a scenario, in which no two threads met at unguarded data and every call
   * ended}
   *
   * @param unguarded the defect when they met, unless even two puts meet so
   */
  private static Histories explored(
      Subject<LruCache<String, Integer>> subject,
      Class<? extends Scenario<LruCache<String, Integer>>> scenario,
      String unguarded) {
    requireThatItStores(subject);
    Histories histories = subject.interleave(scenario);
    try {
      histories.requireNoRace(unguarded);
    } catch (Defect race) {
      subject.interleave(PutMeetsPut.class).requireNoRace("data-race");
      throw race;
    }
    return histories.requireNoDeadlock("deadlock").requireTermination("call-never-ends");
  }

  private static void oneOrder(
      Histories histories,
      String defect,
      Supplier<LruCache<String, Integer>> fresh,
      List<Function<LruCache<String, Integer>, Object>> calls,
      String... keys) {
    histories.requireSomeOrder(defect, ONE_ORDER, fresh, calls, model -> Probe.of(model, keys));
  }

  private static LruCache<String, Integer> full() {
    return new ModelCache<String, Integer>(2).with("a", 1).with("b", 2);
  }

  private static int sizeAfter(Object after) {
    return after instanceof List<?> seen && seen.getFirst() instanceof Integer size ? size : 2;
  }

  /** What one thread alone gets wrong is no fault of meeting. */
  private static void orTheExampleBehind(
      Subject<LruCache<String, Integer>> subject, Runnable requirements) {
    try {
      requirements.run();
    } catch (Defect defect) {
      Example.checkAll(anyKeys(subject));
      throw defect;
    }
  }

  private static void requireThatItStores(Subject<LruCache<String, Integer>> subject) {
    try {
      Example.FINDS.check(anyKeys(subject));
    } catch (Defect | RuntimeException | RemoteError | PeerLost e) {
      throw new Defect("threads-unproven", "One thread alone does not get what it put: " + e);
    }
  }

  @SuppressWarnings("unchecked") // a subject has no type of its own
  private static Subject<LruCache<Object, Object>> anyKeys(
      Subject<LruCache<String, Integer>> subject) {
    return (Subject<LruCache<Object, Object>>) (Subject<?>) subject;
  }
}
