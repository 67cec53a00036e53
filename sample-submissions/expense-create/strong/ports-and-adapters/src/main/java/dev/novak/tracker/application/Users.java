package dev.novak.tracker.application;

/** Port: who may have expenses. */
public interface Users {
    boolean contains(long userId);
}
