package dev.novak.tracker.domain;

import java.math.BigDecimal;

/** An exact amount, kept in cents. */
public record Money(long cents) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    /** The biggest amount that fits the column. */
    public static final Money MAX = new Money(999_999_999_999L);

    /**
     * @throws ArithmeticException if the amount has fractions of a cent or does not fit
     */
    public static Money of(BigDecimal amount) {
        // guards movePointRight below from numbers like 1e999999999
        if (amount.precision() - (long) amount.scale() > 18) {
            throw new ArithmeticException("amount does not fit");
        }
        return new Money(amount.movePointRight(2).longValueExact());
    }

    public BigDecimal toDecimal() {
        return BigDecimal.valueOf(cents, 2);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }
}
