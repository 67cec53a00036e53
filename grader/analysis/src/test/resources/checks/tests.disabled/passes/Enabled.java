import org.junit.jupiter.api.*;

class CTest {
    @Test
    void one() {
        Assertions.assertTrue(true);
    }
}
