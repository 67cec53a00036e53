import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.*;
import org.mockito.Mock;

class CreateTest {
    @Mock private Validator validator; // finding: Validator

    @Test
    void refuses() {
        when(validator.valid("")).thenReturn(false);
        assertThat(validator.valid("")).isFalse();
    }

    interface Validator {
        boolean valid(String category);
    }
}
