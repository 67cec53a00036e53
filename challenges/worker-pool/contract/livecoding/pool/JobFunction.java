package livecoding.pool;

/**
 * What a pool does with each job. Given; called by several workers at once, and may throw anything.
 *
 * @param <J> the jobs
 * @param <R> what comes of them
 */
public interface JobFunction<J, R> {

  /** {@return what came of the job, perhaps null} */
  R apply(J job) throws Exception;
}
