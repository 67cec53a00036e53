import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import static org.junit.jupiter.api.Assertions.*;

class ServiceTest {
    @ParameterizedTest // finding: ServiceTest.refuses
    @ValueSource(strings = {"0", "-1"})
    void refuses(String amount) {
        assertThrows(IllegalArgumentException.class, () -> { throw new IllegalArgumentException(amount); });
    }
}
