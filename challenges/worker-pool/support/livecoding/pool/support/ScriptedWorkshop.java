package livecoding.pool.support;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import livecoding.pool.WorkerPool;

/** Runs inside the sandbox, where a job is no call across the bridge. */
public final class ScriptedWorkshop implements Workshop {

  /** In real time; only what never comes takes it. */
  private static final long PATIENCE_MILLIS = 1_500;

  private final Object monitor = new Object();
  private final Semaphore releases = new Semaphore(0);
  private final List<String> begun = new ArrayList<>();
  private volatile WorkerPool<String, String> pool;
  private int running;
  private int mostAtOnce;
  private int interrupted;

  @Override
  public void workFor(WorkerPool<String, String> newPool) {
    pool = newPool;
    Leftovers.add(newPool, this);
  }

  @Override
  public String apply(String job) throws Exception {
    begin(job);
    try {
      return run(job);
    } finally {
      end();
    }
  }

  private void begin(String job) {
    synchronized (monitor) {
      begun.add(job);
      running++;
      mostAtOnce = Math.max(mostAtOnce, running);
      monitor.notifyAll();
    }
  }

  private void end() {
    synchronized (monitor) {
      running--;
      monitor.notifyAll();
    }
  }

  private String run(String job) throws Exception {
    switch (job.split(" ")[0]) {
      case "hold" -> hold();
      case "checked" -> throw new IOException("thrown by the job");
      case "unchecked" -> throw new IllegalArgumentException("thrown by the job");
      case "error" -> throw new AssertionError("thrown by the job");
      case "interrupted" -> throw new InterruptedException("thrown by the job");
      case "closing" -> pool.close();
      case "cancelling" -> pool.cancel();
      case "nothing" -> {
        return null;
      }
      default -> {}
    }
    return "did " + job;
  }

  private void hold() throws InterruptedException {
    try {
      releases.acquire();
    } catch (InterruptedException e) {
      synchronized (monitor) {
        interrupted++;
        monitor.notifyAll();
      }
      throw e;
    }
  }

  @Override
  public boolean awaitRunning(int jobs) {
    return await(() -> running >= jobs);
  }

  @Override
  public int runningAtRest() {
    Threads.awaitRest();
    synchronized (monitor) {
      return running;
    }
  }

  @Override
  public int mostAtOnce() {
    synchronized (monitor) {
      return mostAtOnce;
    }
  }

  @Override
  public List<String> begun() {
    synchronized (monitor) {
      return List.copyOf(begun);
    }
  }

  @Override
  public boolean awaitInterrupted(int jobs) {
    return await(() -> interrupted >= jobs);
  }

  @Override
  public void release(int jobs) {
    releases.release(jobs);
  }

  private boolean await(BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
    synchronized (monitor) {
      while (!condition.getAsBoolean()) {
        long left = (end - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
          return false;
        }
        try {
          monitor.wait(left);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          return false;
        }
      }
      return true;
    }
  }
}
