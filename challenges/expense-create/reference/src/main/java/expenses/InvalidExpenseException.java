package expenses;

/** The client's mistake, in words for the client. */
final class InvalidExpenseException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  InvalidExpenseException(String message) {
    super(message);
  }
}
