import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.*;

class Outer {
    @Nested
    class Breaker {
        @Test
        void opensAgain() throws InterruptedException {
            TimeUnit.MILLISECONDS.sleep(150); // finding: opensAgain
            Assertions.assertTrue(true);
        }
    }
}
