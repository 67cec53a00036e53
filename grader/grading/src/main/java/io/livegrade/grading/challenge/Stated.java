package io.livegrade.grading.challenge;

/**
 * Something an author wrote, and where.
 *
 * @param value what it says
 * @param line of its file, counted from 1
 */
public record Stated<T>(T value, int line) {}
