import org.junit.jupiter.api.Test;
import static org.junit.jupiter.api.Assertions.*;

class SomethingTest {
    @Test
    void fails() throws Exception {
        assertThrows(RuntimeException.class, () -> {
            throw new RuntimeException("x");
        });
    }
}
