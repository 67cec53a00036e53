import com.google.gson.Gson;
import java.util.Optional;

class Reader {
    private final Gson gson = new Gson();

    Optional<Body> read(String text) {
        try {
            return Optional.ofNullable(gson.fromJson(text, Body.class));
        } catch (Exception e) {
            return Optional.empty();
        }
    }

    static class Body {
        String category;
    }
}
