import org.junit.jupiter.api.*;

@Tag("disabled")
class FTest {
    @Test
    void one() {
        Assertions.assertTrue(true);
    }
}
