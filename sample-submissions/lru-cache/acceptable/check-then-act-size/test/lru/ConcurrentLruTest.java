package lru;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ConcurrentLruTest {

  @Test
  void evicts() {
    var lru = new ConcurrentLru<String, Integer>(2);
    lru.put("a", 1);
    lru.put("b", 2);
    lru.get("a");
    lru.put("c", 3);
    assertThat(lru.get("a")).contains(1);
    assertThat(lru.get("b")).isEmpty();
    assertThat(lru.size()).isEqualTo(2);
  }

  @Test
  void needsACapacity() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ConcurrentLru<>(0));
    assertThat(new ConcurrentLru<>(1).capacity()).isEqualTo(1);
  }
}
