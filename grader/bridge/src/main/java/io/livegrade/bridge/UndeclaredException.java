package io.livegrade.bridge;

/** A checked exception came out of a method that does not declare it. */
public final class UndeclaredException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UndeclaredException(Throwable thrown) {
    super("undeclared " + thrown, thrown);
  }
}
