import org.junit.jupiter.api.*;

class CountingTest {
    @Test
    void repeated() {
        for (int i = 0; i < 1000; i++) {
            Assertions.assertTrue(i >= 0);
        }
    }
}
