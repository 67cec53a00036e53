package livecoding.pool;

/**
 * What came of one job. Given.
 *
 * @param job the job
 * @param value what the function returned, perhaps null; null for a job that failed
 * @param failure what the function threw, the same instance; null for a job that did not fail
 * @param <J> the jobs
 * @param <R> what comes of them
 */
public record JobResult<J, R>(J job, R value, Throwable failure) {}
