class Expenses {
    static class UnknownUser extends RuntimeException {
        UnknownUser(long id) {
            super("no user " + id);
        }
    }

    sealed static class Refused extends Exception permits BadAmount {}

    static final class BadAmount extends Refused {}

    void create(long userId, long cents) throws Refused {
        if (userId < 1) {
            throw new UnknownUser(userId);
        }
        if (cents <= 0) {
            throw new BadAmount();
        }
        if (cents > 1_000_000_000L) {
            throw new IllegalArgumentException("too much");
        }
    }
}
