import org.junit.jupiter.api.*;

class RepeatedCase {
    @RepeatedTest(10)
    void again() {
        Assertions.assertTrue(true);
    }
}
