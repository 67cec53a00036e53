package livecoding.lru.hidden;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.bridge.PeerLost;
import io.livegrade.bridge.RemoteError;
import io.livegrade.examination.subject.Defect;
import io.livegrade.examination.subject.Requirement;
import io.livegrade.examination.subject.Subject;
import java.util.Optional;
import java.util.function.Consumer;
import livecoding.lru.LruCache;
import livecoding.lru.support.PoisonedKeys;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no cache can do, and what must be left after it was asked to. */
final class RefusesWrongArguments {

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  @Requirement("capacity-unchecked")
  void refusesACapacityBelowOne(int capacity, Subject<LruCache<String, Integer>> subject) {
    proven(subject);
    Optional<Throwable> thrown = thrownBy(() -> subject.create(capacity));

    assertThat(thrown)
        .as("exception of a new cache of capacity %d", capacity)
        .containsInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @EnumSource
  @Requirement("null-key-taken")
  void refusesNull(NullArgument argument, Subject<LruCache<String, Integer>> subject) {
    LruCache<String, Integer> cache = proven(subject);
    Optional<Throwable> thrown = thrownBy(() -> argument.call.accept(cache));
    if (thrown.filter(NullPointerException.class::isInstance).isEmpty()) {
      String got = thrown.map(Throwable::toString).orElse("no exception");
      throw new Defect(
          argument.isValue ? "null-value-taken" : "null-key-taken",
          argument + ": wanted a NullPointerException, got " + got);
    }
  }

  @ParameterizedTest
  @EnumSource
  @Requirement("refusal-changes-cache")
  void isAsBeforeAfterRefusingNull(
      NullArgument argument, Subject<LruCache<String, Integer>> subject) {
    LruCache<String, Integer> cache = proven(subject);
    cache.put("b", 2);
    thrownBy(() -> argument.call.accept(cache));

    assertThat(cache.size()).as("size() of two entries, after " + argument).isEqualTo(2);
    assertThat(cache.get("a")).as("get(a) after " + argument).contains(1);
    assertThat(cache.get("b")).as("get(b) after " + argument).contains(2);
  }

  @ParameterizedTest
  @EnumSource
  @Requirement("key-exception-lost")
  void letsTheExceptionOfAKeyOut(PoisonedKeys.Use use, Subject<LruCache<Object, Object>> subject) {
    LruCache<Object, Object> cache = proven(subject);
    PoisonedKeys keys = subject.support(PoisonedKeys.class);

    assertThat(keys.use(cache, use))
        .as("%s of a key whose hashCode throws", use)
        .isEqualTo(PoisonedKeys.Outcome.THROWN);
  }

  @ParameterizedTest
  @EnumSource
  @Requirement("broken-after-exception")
  void worksOnAfterAKeyThrew(PoisonedKeys.Use use, Subject<LruCache<Object, Object>> subject) {
    LruCache<Object, Object> cache = proven(subject);
    PoisonedKeys keys = subject.support(PoisonedKeys.class);
    keys.use(cache, use);

    assertThat(keys.foundByAnotherThread(cache, "a", 1))
        .as("another thread finds a, after %s of a key whose hashCode throws", use)
        .isTrue();
    assertThat(cache.size()).as("size() of one entry, after that").isEqualTo(1);
  }

  /** Calls with {@code null}, on a cache with room for two that holds {@code a}. */
  private enum NullArgument {
    GET("get(null)", false, cache -> cache.get(null)),
    PUT_KEY("put(null, 9)", false, cache -> cache.put(null, 9)),
    PUT_VALUE("put(\"a\", null)", true, cache -> cache.put("a", null)),
    PUT_NEW("put(\"new\", null)", true, cache -> cache.put("new", null)),
    REMOVE("remove(null)", false, cache -> cache.remove(null));

    private final String words;
    private final boolean isValue;
    private final Consumer<LruCache<String, Integer>> call;

    NullArgument(String words, boolean isValue, Consumer<LruCache<String, Integer>> call) {
      this.words = words;
      this.isValue = isValue;
      this.call = call;
    }

    @Override
    public String toString() {
      return words;
    }
  }

  /** {@return a cache with room for two that holds {@code a}: refusing is no merit alone} */
  private static <K, V> LruCache<K, V> proven(Subject<LruCache<K, V>> subject) {
    LruCache<K, V> cache;
    Optional<V> found;
    try {
      cache = subject.create(2);
      found = store(cache);
    } catch (RuntimeException | RemoteError | PeerLost e) {
      throw new Defect("refusals-unproven", "put(a, 1), get(a): wanted Optional[1], got " + e);
    }
    if (!Optional.of(1).equals(found)) {
      throw new Defect("refusals-unproven", "put(a, 1), get(a): wanted Optional[1], got " + found);
    }
    return cache;
  }

  @SuppressWarnings("unchecked") // both kinds of caches here take these
  private static <K, V> Optional<V> store(LruCache<K, V> cache) {
    cache.put((K) "a", (V) Integer.valueOf(1));
    return cache.get((K) "a");
  }

  private static Optional<Throwable> thrownBy(Runnable call) {
    try {
      call.run();
      return Optional.empty();
    } catch (RuntimeException | RemoteError e) {
      return Optional.of(e);
    }
  }
}
