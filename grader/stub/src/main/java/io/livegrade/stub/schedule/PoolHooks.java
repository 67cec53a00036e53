package io.livegrade.stub.schedule;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** What rewritten classes call to get pools, whose threads are then managed ones. */
public final class PoolHooks {

  private PoolHooks() {}

  /** For {@code Executors.defaultThreadFactory()} and the factories that builders make. */
  public static ThreadFactory threads() {
    ManagedThread me = Execution.caller();
    return me == null ? Executors.defaultThreadFactory() : me.execution.pool(me);
  }

  /** For {@code builder.factory()}. */
  public static ThreadFactory threads(Thread.Builder builder) {
    return threads();
  }

  /** For the method of {@link Executors} of this name. */
  public static ExecutorService newFixedThreadPool(int threads) {
    return Executors.newFixedThreadPool(threads, threads());
  }

  /** For the method of {@link Executors} of this name. */
  public static ExecutorService newCachedThreadPool() {
    return Executors.newCachedThreadPool(threads());
  }

  /** For the method of {@link Executors} of this name. */
  public static ExecutorService newSingleThreadExecutor() {
    return Executors.newSingleThreadExecutor(threads());
  }

  /** For the method of {@link Executors} of this name. */
  public static ExecutorService newVirtualThreadPerTaskExecutor() {
    return Executors.newThreadPerTaskExecutor(threads());
  }

  /** For the constructor of these parameters. */
  public static ThreadPoolExecutor newThreadPoolExecutor(
      int core, int maximum, long keepAlive, TimeUnit unit, BlockingQueue<Runnable> queue) {
    return new ThreadPoolExecutor(core, maximum, keepAlive, unit, queue, threads());
  }

  /** For the constructor of these parameters. */
  public static ThreadPoolExecutor newThreadPoolExecutor(
      int core,
      int maximum,
      long keepAlive,
      TimeUnit unit,
      BlockingQueue<Runnable> queue,
      RejectedExecutionHandler handler) {
    return new ThreadPoolExecutor(core, maximum, keepAlive, unit, queue, threads(), handler);
  }
}
