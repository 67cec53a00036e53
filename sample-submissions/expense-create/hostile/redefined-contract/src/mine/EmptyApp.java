package mine;

import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;

public class EmptyApp implements ExpenseApp {
    public EmptyApp(DataSource dataSource) {}
}
