import org.junit.jupiter.api.*;

class ATest {
    @Test
    @Disabled // finding: ATest.broken
    void broken() {
        Assertions.assertEquals(1, 2);
    }
}
