import static org.assertj.core.api.Assertions.*;
import static org.mockito.Mockito.*;

import java.util.List;
import org.junit.jupiter.api.*;

class StylesTest {
    @Test
    void fluent() {
        assertThat(List.of(1)).hasSize(1);
    }

    @Test
    void verifies() {
        Runnable r = mock(Runnable.class);
        r.run();
        verify(r).run();
    }

    @Test
    void fails() {
        try {
            Integer.parseInt("x");
            Assertions.fail("must throw");
        } catch (NumberFormatException expected) {
        }
    }

    @Test
    void plain() {
        assert 1 + 1 == 2;
    }

    @Test
    void throwing() {
        if (1 + 1 != 2) {
            throw new AssertionError("no");
        }
    }
}
