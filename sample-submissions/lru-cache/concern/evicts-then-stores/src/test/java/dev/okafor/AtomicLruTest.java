package dev.okafor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AtomicLruTest {

  @ParameterizedTest
  @CsvSource({"1, b", "2, 'a b'", "3, 'a b'"})
  void keepsTheLastOnes(int capacity, String kept) {
    AtomicLru<String, Integer> lru = new AtomicLru<>(capacity);
    lru.put("a", 1);
    lru.put("b", 2);
    for (String key : kept.split(" ")) {
      assertThat(lru.get(key)).isPresent();
    }
    assertThat(lru.size()).isEqualTo(Math.min(2, capacity));
  }

  @Test
  void aReadKeepsAnEntry() {
    AtomicLru<String, Integer> lru = new AtomicLru<>(2);
    lru.put("a", 1);
    lru.put("b", 2);
    lru.get("a");
    lru.put("c", 3);
    assertThat(lru.get("b")).isEmpty();
    assertThat(lru.get("a")).isPresent();
  }

  @Test
  void needsRoom() {
    assertThatIllegalArgumentException().isThrownBy(() -> new AtomicLru<>(0));
  }
}
