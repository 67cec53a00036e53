package cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import livecoding.lru.LruCache;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedLruCacheTest {

  private final LruCache<String, Integer> cache = new LinkedLruCache<>(2);

  @Test
  void evictsTheLeastRecentlyUsed() {
    cache.put("a", 1);
    cache.put("b", 2);
    assertThat(cache.size()).isEqualTo(2);
    cache.put("c", 3);

    assertThat(cache.get("a")).isEmpty();
    assertThat(cache.get("b")).contains(2);
    assertThat(cache.get("c")).contains(3);
    assertThat(cache.size()).isEqualTo(2);
  }

  @Test
  void aHitMakesAKeyTheMostRecentlyUsed() {
    cache.put("a", 1);
    cache.put("b", 2);
    cache.get("a");
    cache.put("c", 3);

    assertThat(cache.get("a")).contains(1);
    assertThat(cache.get("b")).isEmpty();
  }

  @Test
  void replacingMakesAKeyTheMostRecentlyUsedAndEvictsNothing() {
    cache.put("a", 1);
    cache.put("b", 2);

    assertThat(cache.put("a", 10)).contains(1);
    assertThat(cache.size()).isEqualTo(2);

    cache.put("c", 3);
    assertThat(cache.get("a")).contains(10);
    assertThat(cache.get("b")).isEmpty();
  }

  @Test
  void aRemovedKeyLeavesRoom() {
    cache.put("a", 1);
    cache.put("b", 2);

    assertThat(cache.remove("a")).contains(1);
    assertThat(cache.remove("a")).isEmpty();
    assertThat(cache.put("c", 3)).isEmpty();
    assertThat(cache.get("b")).contains(2);

    cache.put("d", 4);
    assertThat(cache.get("c")).isEmpty();
    assertThat(cache.size()).isEqualTo(2);
  }

  @Test
  void holdsOneEntryWhereThereIsRoomForOne() {
    LruCache<String, Integer> small = new LinkedLruCache<>(1);
    small.put("a", 1);
    small.put("b", 2);

    assertThat(small.capacity()).isEqualTo(1);
    assertThat(small.size()).isEqualTo(1);
    assertThat(small.get("b")).contains(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  void refusesACapacityBelowOne(int capacity) {
    assertThatIllegalArgumentException().isThrownBy(() -> new LinkedLruCache<>(capacity));
  }

  @Test
  void refusesNull() {
    assertThatNullPointerException().isThrownBy(() -> cache.get(null));
    assertThatNullPointerException().isThrownBy(() -> cache.put(null, 1));
    assertThatNullPointerException().isThrownBy(() -> cache.put("a", null));
    assertThatNullPointerException().isThrownBy(() -> cache.remove(null));
    assertThat(cache.size()).isZero();
  }

  @Test
  void holdsItsCapacityUnderLoad() throws Exception {
    LruCache<Integer, Integer> shared = new LinkedLruCache<>(8);
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<Integer>> largest = new ArrayList<>();
      for (int thread = 0; thread < 4; thread++) {
        int first = thread;
        largest.add(threads.submit(() -> churn(shared, first)));
      }
      for (Future<Integer> size : largest) {
        assertThat(size.get()).isLessThanOrEqualTo(8);
      }
    }
    assertThat(shared.size()).isEqualTo(8);
  }

  private static int churn(LruCache<Integer, Integer> shared, int first) {
    int largest = 0;
    for (int i = 0; i < 2_000; i++) {
      shared.put(first + i % 32, i);
      shared.get(i % 16);
      largest = Math.max(largest, shared.size());
    }
    return largest;
  }
}
