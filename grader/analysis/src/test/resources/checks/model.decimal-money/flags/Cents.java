class Outer {
    static final class Expense {
        private final long amountCents; // finding: amountCents

        Expense(long amountCents) {
            this.amountCents = amountCents;
        }

        long amountCents() {
            return amountCents;
        }
    }
}
