package domain;

public interface ExpensesGateway {
    NewExpense persist(NewExpense expense);
}
