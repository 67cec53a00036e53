import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class BothKinds {
    @Test
    void doesNotThrow() {
        assertDoesNotThrow(() -> Integer.parseInt("1"));
    }

    @Test
    void throwsWithoutANumber() {
        assertThrows(NumberFormatException.class, () -> Integer.parseInt("x"));
    }
}
