import static java.lang.Thread.sleep;
import java.time.Duration;
import org.junit.jupiter.api.*;

class LimiterTest {
    @Test
    void refills() {
        pause();
        Assertions.assertTrue(true);
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(1100)); // finding: LimiterTest.pause
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
