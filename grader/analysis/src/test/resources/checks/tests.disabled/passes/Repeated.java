import org.junit.jupiter.api.*;

class ETest {
    @RepeatedTest(3)
    void one() {
        Assertions.assertTrue(true);
    }
}
