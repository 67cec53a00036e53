class Money {
    private final long amountInCents;

    Money(long amountInCents) {
        this.amountInCents = amountInCents;
    }

    long cents() {
        return amountInCents;
    }
}
