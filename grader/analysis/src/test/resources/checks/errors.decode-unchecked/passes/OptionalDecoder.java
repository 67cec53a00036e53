import com.google.gson.*;
import java.util.Optional;

record Decoder<T>(Gson gson, Class<T> type) {
    Optional<T> decode(String text) {
        try {
            return Optional.ofNullable(gson.fromJson(text, type));
        } catch (JsonSyntaxException malformed) {
            return Optional.empty();
        }
    }
}
