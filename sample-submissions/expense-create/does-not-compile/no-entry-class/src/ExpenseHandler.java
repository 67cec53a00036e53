import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

class ExpenseHandler implements HttpHandler {

    private final DataSource dataSource;

    ExpenseHandler(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (Connection connection = dataSource.getConnection()) {
            exchange.sendResponseHeaders(connection.isValid(1) ? 201 : 500, -1);
        } catch (SQLException e) {
            exchange.sendResponseHeaders(500, -1);
        }
    }
}
