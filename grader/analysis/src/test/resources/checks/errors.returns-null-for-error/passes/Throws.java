class Throwing {
    static long id(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("user_id must be a number", e);
        }
    }
}
