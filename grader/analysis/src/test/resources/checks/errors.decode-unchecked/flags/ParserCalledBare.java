import com.fasterxml.jackson.databind.*;
import com.sun.net.httpserver.*;
import java.io.*;
import java.sql.SQLException;

class Web {
    private final Parser parser = new Parser();
    private final Store store = new Store();

    void post(HttpExchange exchange) throws IOException {
        JsonNode node = parser.parse(exchange.getRequestBody());
        try {
            store.insert(node.get("category").asText());
        } catch (SQLException e) {
            exchange.sendResponseHeaders(500, -1);
            return;
        }
        exchange.sendResponseHeaders(201, -1);
    }

    static class Parser {
        private final ObjectMapper json = new ObjectMapper();

        JsonNode parse(InputStream in) throws IOException {
            return json.readTree(in); // finding: Parser.parse
        }
    }

    static class Store {
        void insert(String category) throws SQLException {}
    }
}
