import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CreateExpenseTest {
    @Test
    void answers201() { // finding: refusal
        assertThat(status()).isEqualTo(201);
    }

    private int status() {
        return 201;
    }
}
