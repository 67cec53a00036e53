package nl.dekker;

interface Expenses {
    Expense add(Expense expense) throws Exception;
}
