import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import org.junit.jupiter.api.Test;

class DoesNotThrow {
    @Test
    void doesNotThrow() { // finding: try only what works
        assertDoesNotThrow(() -> Integer.parseInt("1"));
    }

    @Test
    void createsWithoutAnyError() {
        assertThatCode(() -> Integer.parseInt("2")).as("never fails").doesNotThrowAnyException();
    }

    @Test
    void parses_no_exception() {
        assertThatNoException().isThrownBy(() -> Integer.parseInt("3"));
    }
}
