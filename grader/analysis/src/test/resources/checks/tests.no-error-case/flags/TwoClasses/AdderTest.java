import org.junit.jupiter.api.*;

class AdderTest {
    @Test
    void adds() { // finding: refusal
        Assertions.assertEquals(3, 1 + 2);
    }

    @Test
    void addsAgain() {
        Assertions.assertEquals(5, 3 + 2);
    }
}
