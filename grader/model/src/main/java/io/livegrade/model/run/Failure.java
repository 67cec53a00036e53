package io.livegrade.model.run;

/**
 * Why a hidden test did not pass.
 *
 * @param rootCause id of the defect behind it, shared by every test that fails for the same reason
 * @param message the call, what was expected and what came; may reveal hidden inputs, so it is for
 *     the interviewer only
 */
public record Failure(String rootCause, String message) {}
