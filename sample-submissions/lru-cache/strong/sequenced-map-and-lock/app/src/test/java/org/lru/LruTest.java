package org.lru;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LruTest {

  private final Lru<String, Integer> lru = new Lru<>(2);

  @Nested
  class Order {
    @Test
    void dropsTheOldest() {
      put("a", "b", "c");
      assertThat(lru.get("a")).isEmpty();
      assertThat(lru.get("b")).isPresent();
      assertThat(lru.get("c")).isPresent();
    }

    @Test
    void aReadMakesYoung() {
      put("a", "b");
      lru.get("a");
      put("c");
      assertThat(lru.get("b")).isEmpty();
      assertThat(lru.get("a")).isPresent();
    }

    @Test
    void replacingMakesYoungAndDropsNothing() {
      put("a", "b");
      assertThat(lru.put("a", 7)).hasValue(1);
      assertThat(lru.size()).isEqualTo(2);
      put("c");
      assertThat(lru.get("a")).hasValue(7);
    }
  }

  @Test
  void removalMakesRoom() {
    put("a", "b");
    assertThat(lru.remove("b")).hasValue(1);
    put("c");
    assertThat(lru.get("a")).isPresent();
    assertThat(lru.remove("nobody")).isEmpty();
  }

  @Test
  void refusesWhatMakesNoSense() {
    assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Lru<>(0));
    assertThatExceptionOfType(NullPointerException.class).isThrownBy(() -> lru.get(null));
    assertThatExceptionOfType(NullPointerException.class).isThrownBy(() -> lru.put("a", null));
    assertThat(new Lru<>(1).capacity()).isEqualTo(1);
  }

  @Test
  void staysInBoundsWithFourThreads() throws Exception {
    try (var threads = Executors.newFixedThreadPool(4)) {
      List<Callable<Integer>> work =
          IntStream.range(0, 4).<Callable<Integer>>mapToObj(t -> () -> {
            int most = 0;
            for (int i = 0; i < 1000; i++) {
              lru.put("k" + (t + i) % 9, i);
              most = Math.max(most, lru.size());
            }
            return most;
          }).toList();
      for (Future<Integer> most : threads.invokeAll(work)) {
        assertThat(most.get()).isLessThanOrEqualTo(2);
      }
    }
  }

  private void put(String... keys) {
    for (String key : keys) lru.put(key, 1);
  }
}
