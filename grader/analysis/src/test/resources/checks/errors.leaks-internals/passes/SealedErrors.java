sealed interface Outcome {
    record Stored(long id) implements Outcome {}

    record Refused(String why) implements Outcome {}

    record Broken(Exception cause) implements Outcome {}

    static Outcome attempt(java.util.function.LongSupplier save) {
        try {
            return new Stored(save.getAsLong());
        } catch (IllegalArgumentException e) {
            return new Refused(e.getMessage());
        } catch (RuntimeException e) {
            return new Broken(e);
        }
    }
}
