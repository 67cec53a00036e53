import com.sun.net.httpserver.HttpHandler;
import livecoding.expense.ExpenseApp;

public class Candidate implements ExpenseApp { // finding: no test
    @Override
    public HttpHandler handler() {
        return exchange -> exchange.sendResponseHeaders(201, -1);
    }

    public static void main(String[] args) {
        assert new Candidate().handler() != null;
    }
}
