import com.google.gson.*;

class Handler {
    private final Gson gson = new Gson();

    static class Request {
        String category;
    }

    Request parse(String body) {
        try {
            return gson.fromJson(body, Request.class);
        } catch (JsonSyntaxException e) {
            return null; // finding: Handler.parse
        }
    }
}
