package com.acme.expense;

public class ValidationException extends RuntimeException {

  public ValidationException(String message) {
    super(message);
  }
}
