import org.junit.jupiter.api.*;

public class App {
    int one() {
        return 1;
    }

    static class AppTest {
        @Test
        void one() {
            Assertions.assertEquals(1, new App().one());
        }
    }
}
