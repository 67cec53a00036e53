package tracker;

import com.sun.net.httpserver.HttpHandler;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;
import tracker.api.ExpenseHandler;
import tracker.core.ExpenseService;
import tracker.db.DbExpenseRepository;

public class ExpenseServer implements ExpenseApp {
	private final ExpenseService service;

	public ExpenseServer(DataSource ds) {
		service = new ExpenseService(new DbExpenseRepository(ds));
	}

	public HttpHandler handler() {
		return new ExpenseHandler(service);
	}
}
