class Validator {
    void check(java.math.BigDecimal amount) {
        if (amount == null || amount.signum() <= 0) {
            throw new RuntimeException("amount must be positive"); // finding: Validator.check
        }
    }
}
