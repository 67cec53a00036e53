import org.junit.jupiter.api.*;

class CaseTest {
    interface Case {
        int value();
    }

    @Test
    void values() {
        Case one = () -> 1;
        Assertions.assertEquals(1, one.value());
    }
}
