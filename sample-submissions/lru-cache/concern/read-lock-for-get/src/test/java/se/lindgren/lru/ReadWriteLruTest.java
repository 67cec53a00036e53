package se.lindgren.lru;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ReadWriteLruTest {

    private final ReadWriteLru<String, String> lru = new ReadWriteLru<>(2);

    @Test
    void evictsEldest() {
        lru.put("a", "A");
        lru.put("b", "B");
        assertThat(lru.size()).isEqualTo(2);
        lru.put("c", "C");
        assertThat(lru.get("a")).isEmpty();
        assertThat(lru.get("b")).contains("B");
        assertThat(lru.size()).isEqualTo(2);
    }

    @Test
    void getRefreshes() {
        lru.put("a", "A");
        lru.put("b", "B");
        lru.get("a");
        lru.put("c", "C");
        assertThat(lru.get("a")).contains("A");
    }

    @Test
    void rejectsBadInput() {
        assertThatThrownBy(() -> new ReadWriteLru<>(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> lru.get(null)).isInstanceOf(NullPointerException.class);
        assertThat(new ReadWriteLru<>(1).capacity()).isEqualTo(1);
    }
}
