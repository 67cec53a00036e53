import static org.assertj.core.api.Assertions.*;

import org.junit.jupiter.api.Test;

class ServiceTest {
    @Test
    void zero() {
        assertThatThrownBy(() -> Integer.parseInt("x")).isInstanceOf(NumberFormatException.class);
    }
}
