package pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BlockingPoolTest {

    @Test
    void sums() {
        BlockingPool<Integer, Integer> pool = new BlockingPool<>(2, 3, x -> x + 1);
        pool.submit(1);
        pool.submit(2);
        pool.close();
        assertEquals(5, pool.next().get().value() + pool.next().get().value());
        assertTrue(pool.next().isEmpty());
        assertThrows(IllegalStateException.class, () -> pool.submit(1));
    }
}
