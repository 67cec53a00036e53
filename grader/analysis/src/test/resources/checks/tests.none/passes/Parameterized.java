import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SumTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void positive(int value) {
        assertTrue(value > 0);
    }
}
