class Lenient {
    static long idOf(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException notANumber) {
            // answered below
        }
        throw new IllegalArgumentException("user_id must be a number");
    }

    static int orDefault(String text, int fallback) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException ignored) {
        }
        return fallback;
    }
}
