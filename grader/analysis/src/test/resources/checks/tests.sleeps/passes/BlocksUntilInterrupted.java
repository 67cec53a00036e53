import java.util.concurrent.*;
import org.junit.jupiter.api.*;

class CancelTest {
    @Test
    void interrupts() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        Thread t = Thread.startVirtualThread(() -> {
            try {
                started.countDown();
                Thread.sleep(Long.MAX_VALUE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        started.await();
        t.interrupt();
        Assertions.assertTrue(t.join(java.time.Duration.ofSeconds(5)));
    }

    @Test
    void longJob() {
        Callable<Integer> job = () -> {
            Thread.sleep(60_000);
            return 1;
        };
        Assertions.assertNotNull(job);
    }
}
