import org.junit.jupiter.api.*;

class ATest {
    @Test
    void shows() {
        Throwable t = Assertions.assertThrows(IllegalStateException.class, () -> { throw new IllegalStateException(); });
        t.printStackTrace();
    }
}
