import java.util.concurrent.*;
import org.junit.jupiter.api.*;

class PoolTest {
    @Test
    void works() throws Exception {
        var queue = new LinkedBlockingQueue<String>();
        Thread.startVirtualThread(() -> queue.add("x"));
        Thread.sleep(200); // finding: PoolTest.works
        Assertions.assertEquals(1, queue.size());
    }
}
