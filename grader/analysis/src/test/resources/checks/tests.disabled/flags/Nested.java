import org.junit.jupiter.api.*;

class Outer {
    @Nested
    @org.junit.jupiter.api.Disabled("flaky") // finding: Inner
    class Inner {
        @Test
        void two() {
            Assertions.assertTrue(true);
        }
    }
}
