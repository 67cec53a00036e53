import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.*;

class PollTest {
    @Test
    void eventually() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        Thread.startVirtualThread(() -> done.set(true));
        long end = System.nanoTime() + 5_000_000_000L;
        while (!done.get() && System.nanoTime() < end) {
            Thread.sleep(5);
        }
        Assertions.assertTrue(done.get());
    }
}
