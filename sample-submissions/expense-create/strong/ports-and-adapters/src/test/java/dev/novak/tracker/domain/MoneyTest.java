package dev.novak.tracker.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @Test
    void keepsCentsExactly() {
        assertThat(Money.of(new BigDecimal("0.10")).toDecimal()).isEqualTo(new BigDecimal("0.10"));
        assertThat(Money.of(new BigDecimal("42.5"))).isEqualTo(new Money(4250));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "1e40", "1e2147483647", "1e-2147483647"})
    void refusesWhatIsNotInCents(String amount) {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Money.of(new BigDecimal(amount)));
    }
}
