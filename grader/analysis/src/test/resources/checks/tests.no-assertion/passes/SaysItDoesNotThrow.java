import java.time.Duration;
import org.junit.jupiter.api.*;

class QuietTest {
    @Test
    void doesNotThrow() {
        Assertions.assertDoesNotThrow(() -> Integer.parseInt("1"));
    }

    @Test
    void closingTwiceDoesNotThrow() {
        new java.io.StringReader("").close();
    }

    @Test
    @Timeout(1)
    void returnsAtOnce() {
        Thread.onSpinWait();
    }

    @Test
    void inTime() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(1), () -> Thread.onSpinWait());
    }
}
