package livecoding.pool;

import java.util.Optional;

/**
 * A fixed number of workers that take jobs from a bounded queue and leave results.
 *
 * <p>Implemented by one public class with one public constructor {@code (int workers, int
 * queueCapacity, JobFunction<J, R> work)}. It throws {@link IllegalArgumentException} for 0 workers
 * or fewer and for a negative capacity, and {@link NullPointerException} without a function. All
 * methods may be called by any thread at any time, by jobs too.
 *
 * <h2>Jobs</h2>
 *
 * <ul>
 *   <li>As many jobs run at once as there are workers, when there are that many, and never more.
 *   <li>At most {@code queueCapacity} jobs wait to be begun; those that run are not among them.
 *   <li>Each job that {@code submit} accepted gives one result. Only {@link #cancel} breaks this.
 *   <li>A job whose function throws, be it a checked exception, an unchecked one, an {@code Error}
 *       or an {@code InterruptedException} of its own, gives a result with that failure. Its worker
 *       goes on to the next job.
 *   <li>Results wait without bound until somebody takes them: who submits everything before taking
 *       anything is never stuck.
 *   <li>With one worker, jobs are begun and results are given in the order of submission.
 *   <li>A job is handed to a free worker without delay; 10,000 tiny ones take seconds at the very
 *       most. A pool with nothing to do uses no processor time.
 * </ul>
 *
 * <h2>The end</h2>
 *
 * <p>After {@link #cancel}, the pool's threads end within a second, provided that running jobs end
 * when they are interrupted. After {@link #close}, they end within a second once the last accepted
 * job is done. A pool that is neither closed nor cancelled keeps its threads.
 *
 * <h2>Left open</h2>
 *
 * <p>Either way is right: a capacity of 0 refused with {@code IllegalArgumentException}, or taken
 * to mean that a job is handed straight to a worker; results of jobs that {@code cancel}
 * interrupted given as failures or dropped; a {@code submit} that is blocked when {@code close}
 * comes accepted later or refused with {@code IllegalStateException}; the order of results of
 * several workers; which kind of thread the workers are.
 *
 * @param <J> the jobs
 * @param <R> what comes of them
 */
public interface WorkerPool<J, R> extends AutoCloseable {

  /**
   * Hands in a job; blocks while the queue is full.
   *
   * @throws InterruptedException when the caller is interrupted while it is blocked; the job is
   *     then not accepted
   * @throws IllegalStateException once the pool is closed or cancelled, also to callers who are
   *     blocked when it is cancelled; the job is then not accepted
   * @throws NullPointerException without a job
   */
  void submit(J job) throws InterruptedException;

  /**
   * Takes the next result; waits for one while there may still be any.
   *
   * @return a result that nobody else gets; empty when the pool is closed or cancelled, and all
   *     that is still to come has been taken
   * @throws InterruptedException when the caller is interrupted while it waits; no result is lost
   *     by it
   */
  Optional<JobResult<J, R>> next() throws InterruptedException;

  /**
   * Takes no more jobs. Those accepted are still done, and their results wait to be taken. Returns
   * at once. Without effect on a pool that is closed or cancelled already.
   */
  @Override
  void close();

  /**
   * Takes no more jobs, interrupts the workers, and drops the jobs that were not begun. What was
   * finished before can still be taken. Returns at once, whatever is blocked or full. Also ends a
   * pool that was closed and still has jobs to do; without effect on one that is cancelled already.
   */
  void cancel();
}
