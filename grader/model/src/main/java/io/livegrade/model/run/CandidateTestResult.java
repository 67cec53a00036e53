package io.livegrade.model.run;

/**
 * How one of the candidate's own tests ended, as the candidate's process reports it.
 *
 * @param name class and method
 * @param status how it ended
 * @param message why it did not pass; empty where it passed
 */
public record CandidateTestResult(String name, TestStatus status, String message) {}
