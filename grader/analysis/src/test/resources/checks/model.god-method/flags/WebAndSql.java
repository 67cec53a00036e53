import com.sun.net.httpserver.*;
import java.io.IOException;
import java.sql.*;
import javax.sql.DataSource;

class Everything implements HttpHandler {
    private DataSource ds;

    @Override
    public void handle(HttpExchange exchange) throws IOException { // finding: Everything.handle
        String body = new String(exchange.getRequestBody().readAllBytes());
        String[] parts = body.split(",");
        if (parts.length != 3) {
            exchange.sendResponseHeaders(400, -1);
            return;
        }
        long user = Long.parseLong(parts[0]);
        if (user < 1) {
            exchange.sendResponseHeaders(404, -1);
            return;
        }
        String category = parts[1];
        if (category.isBlank()) {
            exchange.sendResponseHeaders(400, -1);
            return;
        }
        String description = parts[2];
        if (description.length() > 255) {
            exchange.sendResponseHeaders(400, -1);
            return;
        }
        try (Connection con = ds.getConnection();
                PreparedStatement st = con.prepareStatement("insert into expenses(user_id, category, description) values (?, ?, ?)")) {
            st.setLong(1, user);
            st.setString(2, category);
            st.setString(3, description);
            st.executeUpdate();
            byte[] answer = body.getBytes();
            exchange.getResponseHeaders().set("Content-Type", "text/plain");
            exchange.sendResponseHeaders(201, answer.length);
            exchange.getResponseBody().write(answer);
        } catch (SQLException e) {
            exchange.sendResponseHeaders(500, -1);
        }
    }
}
