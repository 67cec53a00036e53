import java.util.*;

class Config {
    private final Map<String, String> values = new HashMap<>();
    private final Reader reader = new Reader();

    String load(String text) {
        return reader.readValue(text);
    }

    static class Reader {
        String readValue(String text) {
            return text.trim();
        }
    }
}
