import java.math.BigDecimal;

record Expense(double amount) {
    BigDecimal exact() {
        BigDecimal amountAsDecimal = BigDecimal.valueOf(amount);
        return amountAsDecimal;
    }
}
