import org.junit.jupiter.api.*;

class SingleTest {
    @Test
    void one() {
        Assertions.assertEquals(1, 1);
    }
}
