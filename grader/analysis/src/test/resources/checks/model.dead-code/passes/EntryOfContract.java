import com.sun.net.httpserver.HttpHandler;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;

public class Candidate implements ExpenseApp {
    private final DataSource dataSource;

    public Candidate(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public HttpHandler handler() {
        return new Handler(dataSource)::answer;
    }

    private record Handler(DataSource source) {
        void answer(com.sun.net.httpserver.HttpExchange exchange) throws java.io.IOException {
            exchange.sendResponseHeaders(source == null ? 500 : 201, -1);
        }
    }
}
