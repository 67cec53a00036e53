import com.sun.net.httpserver.HttpHandler;
import java.sql.SQLException;

class App {
    interface Repo {
        long save() throws SQLException;
    }

    HttpHandler handler(Repo repo) {
        return ex -> {
            String response;
            try {
                response = "{\"id\":" + repo.save() + "}";
            } catch (SQLException e) {
                response = "{\"error\":\"" + e + "\"}"; // finding: App.handler
            }
            ex.sendResponseHeaders(200, 0);
            ex.getResponseBody().write(response.getBytes());
        };
    }
}
