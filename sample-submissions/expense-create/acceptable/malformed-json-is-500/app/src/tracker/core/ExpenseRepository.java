package tracker.core;

public interface ExpenseRepository {
	boolean existsUser(Long id);

	Expense save(Expense expense);
}
