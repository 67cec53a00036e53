package livecoding.lru.hidden;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.examination.subject.Requirement;
import io.livegrade.examination.subject.Subject;
import livecoding.lru.LruCache;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One rule of the brief after the other, in a handful of steps each. */
final class FollowsTheExamples {

  @ParameterizedTest
  @EnumSource
  @Requirement("does-not-store")
  void comesOutAsInTheBrief(Example example, Subject<LruCache<Object, Object>> subject) {
    example.check(subject);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 1_000_000})
  @Requirement("capacity-answer-wrong")
  void saysItsCapacity(int capacity, Subject<LruCache<String, Integer>> subject) {
    LruCache<String, Integer> cache = subject.create(capacity);
    cache.put("a", 1);

    assertThat(cache.capacity()).as("capacity() of a cache of %d", capacity).isEqualTo(capacity);
  }

  @Test
  @Requirement("does-not-store")
  void keepsCachesApart(Subject<LruCache<String, Integer>> subject) {
    LruCache<String, Integer> one = subject.create(2);
    LruCache<String, Integer> other = subject.create(2);
    one.put("a", 1);
    other.put("a", 2);

    assertThat(one.get("a")).as("get(a) of one cache, after put(a, 2) in another").contains(1);
    assertThat(other.get("a")).as("get(a) of the other cache").contains(2);
  }
}
