package io.livegrade.model.run;

/**
 * One message of the compiler.
 *
 * @param file path relative to the submission's folder; empty where the compiler names none
 * @param line counted from 1; 0 where the compiler names none
 * @param message what it says, at most 200 characters
 */
public record Diagnostic(String file, long line, String message) {}
