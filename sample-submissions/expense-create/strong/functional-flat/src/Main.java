package expenses;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpHandler;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;

public class Main implements ExpenseApp {

    private final ExpenseResource resource;

    public Main(DataSource dataSource) {
        ExpenseDao dao = new H2ExpenseDao(dataSource);
        this.resource = new ExpenseResource(new ExpenseRegister(dao), new ObjectMapper());
    }

    @Override
    public HttpHandler handler() {
        return resource::serve;
    }
}
