package domain;

public class InvalidExpense extends RuntimeException {
    public InvalidExpense(String message) {
        super(message);
    }
}
