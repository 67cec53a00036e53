package com.acme.expense;

import com.sun.net.httpserver.HttpHandler;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;

public class App implements ExpenseApp {

  private final DataSource dataSource;

  public App(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  @Override
  public HttpHandler handler() {
    ExpenseRepository repository = new JdbcExpenseRepository(dataSource);
    ExpenseService service = new ExpenseService(repository);
    return new ExpenseController(service);
  }
}
