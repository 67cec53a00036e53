package expenses;

/** The database did not do what it was asked to. */
final class StorageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StorageException(String message, Throwable cause) {
    super(message, cause);
  }
}
