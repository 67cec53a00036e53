package livecoding.pool.support;

import java.util.List;
import livecoding.pool.JobFunction;
import livecoding.pool.WorkerPool;

/**
 * What the pool under test does with its jobs; a job's first word says what happens in it:
 *
 * <ul>
 *   <li>{@code quick}: it is done, with the value "did" and the job
 *   <li>{@code nothing}: it is done, with null
 *   <li>{@code hold}: it waits to be released or interrupted
 *   <li>{@code checked}, {@code unchecked}, {@code error}, {@code interrupted}: it throws such a
 *       thing
 *   <li>{@code closing}, {@code cancelling}: it does this to the pool it runs in
 * </ul>
 */
public interface Workshop extends JobFunction<String, String> {

  /** Says which pool jobs close and cancel. */
  void workFor(WorkerPool<String, String> pool);

  /** {@return whether this many jobs run at once, now or within a moment} */
  boolean awaitRunning(int jobs);

  /** {@return how many jobs run, once no thread can do anything more by itself} */
  int runningAtRest();

  /** {@return how many jobs ever ran at once, at most} */
  int mostAtOnce();

  /** {@return the jobs in the order in which they were begun} */
  List<String> begun();

  /** {@return whether this many jobs were interrupted, now or within a moment} */
  boolean awaitInterrupted(int jobs);

  /** Lets this many held jobs go on, now or later. */
  void release(int jobs);
}
