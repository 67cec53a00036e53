package livecoding.pool.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import livecoding.pool.JobResult;
import livecoding.pool.WorkerPool;

/** Runs inside the sandbox, because a call across the bridge takes longer than the calls made. */
public final class BulkClients implements Clients {

  private static final long LOAD_PATIENCE_MILLIS = 6_000;
  private static final long SECOND_NANOS = 1_000_000_000;
  private static final long LOOK_NANOS = 500_000;

  private Set<Thread> noted = Set.of();

  @Override
  public int submitAll(WorkerPool<String, String> pool, List<String> jobs) {
    AtomicInteger submitted = new AtomicInteger();
    CallOnThread call =
        new CallOnThread(
            () -> {
              for (String job : jobs) {
                pool.submit(job);
                submitted.incrementAndGet();
              }
              return "";
            });
    int before;
    do {
      // A slow pool is not a stuck one.
      before = submitted.get();
    } while (call.ending().how() == Ending.How.NOT_BACK && submitted.get() > before);
    return submitted.get();
  }

  @Override
  public Taken take(WorkerPool<String, String> pool, int most) {
    List<JobResult<String, String>> results = new ArrayList<>();
    CallOnThread call =
        new CallOnThread(
            () -> {
              for (int i = 0; i < most; i++) {
                Optional<JobResult<String, String>> result = pool.next();
                if (result.isEmpty()) {
                  return "empty";
                }
                synchronized (results) {
                  results.add(result.get());
                }
              }
              return "";
            });
    Ending ending = call.ending();
    boolean returned = ending.how() == Ending.How.RETURNED;
    synchronized (results) {
      return new Taken(
          List.copyOf(results),
          returned && ending.what().equals("empty"),
          returned ? "" : ending.toString());
    }
  }

  @Override
  public Call submit(WorkerPool<String, String> pool, String job) {
    return new CallOnThread(
        () -> {
          pool.submit(job);
          return "";
        });
  }

  @Override
  public Call next(WorkerPool<String, String> pool) {
    return new CallOnThread(() -> pool.next().map(JobResult::job).orElse(""));
  }

  @Override
  public Call close(WorkerPool<String, String> pool) {
    return new CallOnThread(
        () -> {
          pool.close();
          return "";
        });
  }

  @Override
  public Call cancel(WorkerPool<String, String> pool) {
    return new CallOnThread(
        () -> {
          pool.cancel();
          return "";
        });
  }

  @Override
  public Load load(WorkerPool<String, String> pool, int submitters, int takers, int jobs) {
    long start = System.nanoTime();
    AtomicInteger accepted = new AtomicInteger();
    AtomicInteger wrong = new AtomicInteger();
    int[] results = new int[jobs];
    List<CallOnThread> submitting = start(submitters, () -> submitShare(pool, jobs, accepted));
    List<CallOnThread> taking = start(takers, () -> takeShare(pool, results, wrong));
    boolean ended = endInTime(submitting, start);
    CallOnThread closing = (CallOnThread) close(pool);
    ended = endInTime(List.of(closing), start) && endInTime(taking, start) && ended;
    long millis = (System.nanoTime() - start) / 1_000_000;
    synchronized (results) {
      return new Load(
          Math.min(jobs, accepted.get()), results.clone(), wrong.get(), ended ? millis : -1);
    }
  }

  /** Jobs are handed out by number, so that several submitters share them. */
  private static String submitShare(
      WorkerPool<String, String> pool, int jobs, AtomicInteger accepted) throws Exception {
    for (int job = accepted.getAndIncrement(); job < jobs; job = accepted.getAndIncrement()) {
      pool.submit("quick " + job);
    }
    return "";
  }

  private static String takeShare(
      WorkerPool<String, String> pool, int[] results, AtomicInteger wrong) throws Exception {
    while (true) {
      Optional<JobResult<String, String>> result = pool.next();
      if (result.isEmpty()) {
        return "";
      }
      String job = result.get().job();
      if (result.get().failure() != null || !("did " + job).equals(result.get().value())) {
        wrong.incrementAndGet();
      }
      synchronized (results) {
        results[Integer.parseInt(job.substring("quick ".length()))]++;
      }
    }
  }

  private static List<CallOnThread> start(int threads, Callable<String> call) {
    List<CallOnThread> calls = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      calls.add(new CallOnThread(call));
    }
    return calls;
  }

  private static boolean endInTime(List<CallOnThread> calls, long start) {
    boolean ended = true;
    for (CallOnThread call : calls) {
      long left = LOAD_PATIENCE_MILLIS - (System.nanoTime() - start) / 1_000_000;
      try {
        ended &= call.ending(Math.max(1, left)).how() == Ending.How.RETURNED;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return ended;
  }

  @Override
  public void startAfresh() {
    Leftovers.end();
    noted = Threads.alive();
  }

  @Override
  public List<String> newThreadsAfterASecond() {
    long end = System.nanoTime() + SECOND_NANOS;
    List<String> left = newThreads();
    while (!left.isEmpty() && System.nanoTime() - end < 0) {
      LockSupport.parkNanos(LOOK_NANOS);
      left = newThreads();
    }
    return left;
  }

  private List<String> newThreads() {
    return Threads.alive().stream()
        .filter(thread -> !noted.contains(thread))
        .map(Thread::getName)
        .sorted()
        .toList();
  }

  @Override
  public long millisUsedWithin(long millis) {
    long before = processorMillis();
    long end = System.nanoTime() + millis * 1_000_000;
    while (System.nanoTime() - end < 0) {
      LockSupport.parkNanos(end - System.nanoTime());
    }
    long after = processorMillis();
    return before < 0 || after < 0 ? -1 : after - before;
  }

  private static long processorMillis() {
    return ProcessHandle.current()
        .info()
        .totalCpuDuration()
        .map(used -> used.toMillis())
        .orElse(-1L);
  }

  @Override
  public boolean comeToRest() {
    return Threads.awaitRest();
  }
}
