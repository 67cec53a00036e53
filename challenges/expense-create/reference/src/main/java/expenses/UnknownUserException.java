package expenses;

/** There is no such user. */
final class UnknownUserException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnknownUserException(long userId) {
    super("there is no user " + userId);
  }
}
