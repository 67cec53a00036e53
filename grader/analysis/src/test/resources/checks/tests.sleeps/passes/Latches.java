import java.util.concurrent.*;
import org.junit.jupiter.api.*;

class LatchTest {
    @Test
    void waits() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        Thread.startVirtualThread(done::countDown);
        Assertions.assertTrue(done.await(5, TimeUnit.SECONDS));
    }
}
