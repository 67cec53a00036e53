import java.time.Duration;
import org.junit.jupiter.api.*;

class VirtualTest {
    static class Time {
        long nanos;

        void sleep(Duration d) {
            nanos += d.toNanos();
        }
    }

    @Test
    void advances() {
        Time time = new Time();
        time.sleep(Duration.ofSeconds(1));
        Assertions.assertEquals(1_000_000_000L, time.nanos);
    }
}
