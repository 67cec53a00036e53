import org.junit.jupiter.api.Test;
import static org.junit.jupiter.api.Assertions.assertEquals;

class SumTest {
    @Test
    void adds() {
        assertEquals(2, 1 + 1);
    }
}
