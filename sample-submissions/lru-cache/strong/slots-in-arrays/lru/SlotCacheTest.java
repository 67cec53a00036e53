package lru;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SlotCacheTest {

  private final SlotCache<Integer, String> cache = new SlotCache<>(3);

  @Test
  void oldestGoesFirst() {
    IntStream.rangeClosed(1, 4).forEach(i -> cache.put(i, "v" + i));
    assertThat(cache.get(1)).isEmpty();
    assertThat(cache.get(2)).hasValue("v2");
    assertThat(cache.size()).isEqualTo(3);
  }

  @Test
  void readingAndReplacingProtectFromEviction() {
    IntStream.rangeClosed(1, 3).forEach(i -> cache.put(i, "v" + i));
    cache.get(1);
    assertThat(cache.put(2, "new")).hasValue("v2");
    cache.put(4, "v4");
    assertThat(cache.get(3)).isEmpty();
    assertThat(cache.get(1)).isPresent();
    assertThat(cache.get(2)).hasValue("new");
  }

  @Test
  void freedSlotsAreUsedAgain() {
    for (int i = 0; i < 100; i++) {
      cache.put(i, "v");
      assertThat(cache.remove(i)).hasValue("v");
    }
    assertThat(cache.size()).isZero();
    IntStream.rangeClosed(1, 20).forEach(i -> cache.put(i, "v" + i));
    assertThat(cache.get(18)).hasValue("v18");
    assertThat(cache.get(17)).isEmpty();
  }

  @Test
  void refusesNonsense() {
    assertThatThrownBy(() -> new SlotCache<String, String>(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> cache.put(null, "v")).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> cache.put(1, null)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> cache.get(null)).isInstanceOf(NullPointerException.class);
    assertThat(new SlotCache<String, String>(1).capacity()).isEqualTo(1);
  }
}
