import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ServiceTest {
    @Test
    void negativeAmountIsRefused() {
        assertThat(create(-1)).isFalse();
    }

    private boolean create(int amount) {
        return amount > 0;
    }
}
