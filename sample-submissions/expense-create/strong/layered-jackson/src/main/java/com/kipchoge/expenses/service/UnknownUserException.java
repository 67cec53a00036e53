package com.kipchoge.expenses.service;

public class UnknownUserException extends RuntimeException {

    public UnknownUserException(long userId) {
        super("user " + userId + " does not exist");
    }
}
