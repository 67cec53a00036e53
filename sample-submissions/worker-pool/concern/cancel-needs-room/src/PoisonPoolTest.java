import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PoisonPoolTest {

  @Test
  void normalUse() throws Exception {
    PoisonPool<Integer, Integer> pool = new PoisonPool<>(2, 5, i -> 10 / i);
    pool.submit(2);
    assertEquals(5, pool.next().get().value());
    pool.submit(0);
    assertTrue(pool.next().get().failure() instanceof ArithmeticException);
    pool.close();
    assertTrue(pool.next().isEmpty());
    assertThrows(IllegalStateException.class, () -> pool.submit(1));
  }

  @Test
  void badSizes() {
    assertThrows(IllegalArgumentException.class, () -> new PoisonPool<>(0, 5, i -> i));
    assertThrows(IllegalArgumentException.class, () -> new PoisonPool<>(1, -5, i -> i));
  }
}
