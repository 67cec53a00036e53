package dev.novak.tracker.adapter.http;

class BadRequestException extends Exception {
    BadRequestException(String message) {
        super(message);
    }

    BadRequestException(String message, Throwable cause) {
        super(message, cause);
    }
}
