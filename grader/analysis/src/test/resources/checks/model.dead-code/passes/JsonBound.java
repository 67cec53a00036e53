import com.google.gson.Gson;

public class Json {
    static class Request {
        private String category;
        private long user_id;
    }

    private final Gson gson = new Gson();

    public static void main(String[] args) {
        System.out.println(new Json().gson.fromJson(args[0], Request.class));
    }
}
