package dev.novak.tracker.application;

public class StorageUnavailableException extends RuntimeException {
    public StorageUnavailableException(Throwable cause) {
        super("the storage does not answer", cause);
    }
}
