package livecoding.pool.support;

import java.util.List;
import livecoding.pool.JobResult;
import livecoding.pool.WorkerPool;

/** Calls a pool in bulk, and on threads of its own. It notes what happened and judges nothing. */
public interface Clients {

  /** {@return how many of the jobs were submitted one after the other before a call got stuck} */
  int submitAll(WorkerPool<String, String> pool, List<String> jobs);

  /** {@return what came of taking up to this many results, one after the other} */
  Taken take(WorkerPool<String, String> pool, int most);

  /**
   * What was taken.
   *
   * @param results in their order
   * @param empty whether {@code next} answered that there are no more
   * @param end what else ended it: an exception, or a call that did not come back; empty for
   *     nothing
   */
  record Taken(List<JobResult<String, String>> results, boolean empty, String end) {}

  Call submit(WorkerPool<String, String> pool, String job);

  Call next(WorkerPool<String, String> pool);

  Call close(WorkerPool<String, String> pool);

  Call cancel(WorkerPool<String, String> pool);

  /**
   * Submits jobs {@code quick 0}, {@code quick 1} and so on from several threads while others take
   * results, and closes when all are submitted.
   */
  Load load(WorkerPool<String, String> pool, int submitters, int takers, int jobs);

  /**
   * What became of many jobs.
   *
   * @param accepted how many were submitted
   * @param results for each job how many results came
   * @param wrong how many results had a failure or another job's value
   * @param millis it took; -1 where it did not come to an end
   */
  record Load(int accepted, int[] results, int wrong, long millis) {}

  /** Ends the pools of earlier tests, and notes which threads are alive all the same. */
  void startAfresh();

  /** {@return the names of threads that are alive since and that do not end within a second} */
  List<String> newThreadsAfterASecond();

  /**
   * {@return how many milliseconds of processor time this process used in this time; -1 unknown}
   */
  long millisUsedWithin(long millis);

  /** {@return whether all threads come to rest} */
  boolean comeToRest();
}
