import org.junit.jupiter.api.*;

class StoreTest {
    @Test
    void stores() {
        Assertions.assertTrue("food".contains("oo"));
    }
}
