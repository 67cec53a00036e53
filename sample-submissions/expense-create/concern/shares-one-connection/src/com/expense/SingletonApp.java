package com.expense;

import com.sun.net.httpserver.HttpHandler;
import java.sql.SQLException;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;

public class SingletonApp implements ExpenseApp {

	private ExpenseHandler handler;

	public SingletonApp(DataSource dataSource) throws SQLException {
		// opening connections is slow, keep one
		ExpenseRepository repository = new SqlExpenseRepository(dataSource.getConnection());
		handler = new ExpenseHandler(new ExpenseService(repository));
	}

	@Override
	public HttpHandler handler() {
		return handler;
	}
}
