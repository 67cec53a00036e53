/** Carries the status the client gets. */
public class ExpenseException extends RuntimeException {

    private final int status;

    public ExpenseException(int status, String message) {
        super(message);
        this.status = status;
    }

    public ExpenseException(int status, String message, Throwable cause) {
        super(message, cause);
        this.status = status;
    }

    public int getStatus() {
        return status;
    }
}
