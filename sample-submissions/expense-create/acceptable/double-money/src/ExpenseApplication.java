import com.sun.net.httpserver.HttpHandler;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;

public class ExpenseApplication implements ExpenseApp {

    private ExpenseController controller;

    public ExpenseApplication(DataSource dataSource) {
        IExpenseRepository repository = new ExpenseRepositoryImpl(dataSource);
        IExpenseService service = new ExpenseServiceImpl(repository);
        controller = new ExpenseController(service);
    }

    @Override
    public HttpHandler handler() {
        return controller;
    }
}
