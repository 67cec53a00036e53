package io.livegrade.analysis;

import io.livegrade.model.submission.SourceFile;
import java.util.List;

/** The contracts that fixtures are written against, by the words of the challenges. */
final class Contracts {
  static final List<SourceFile> SOURCES =
      List.of(
          contract(
              "livecoding.expense",
              "ExpenseApp",
              "public interface ExpenseApp { com.sun.net.httpserver.HttpHandler handler(); }"),
          contract(
              "livecoding.lru",
              "LruCache",
              """
              import java.util.Optional;
              public interface LruCache<K, V> {
                Optional<V> get(K key);
                Optional<V> put(K key, V value);
                Optional<V> remove(K key);
                int size();
                int capacity();
              }
              """),
          contract(
              "livecoding.breaker",
              "CircuitBreaker",
              """
              import java.util.concurrent.Callable;
              public interface CircuitBreaker {
                enum State { CLOSED, OPEN, HALF_OPEN }
                <T> T call(Callable<T> action) throws Exception;
                State state();
              }
              """),
          contract(
              "livecoding.breaker",
              "CircuitOpenException",
              """
              public class CircuitOpenException extends RuntimeException {
                public CircuitOpenException() {}
                public CircuitOpenException(String message) { super(message); }
              }
              """),
          contract(
              "livecoding.limiter",
              "RateLimiter",
              """
              public interface RateLimiter {
                boolean tryAcquire();
                boolean acquire(java.time.Duration timeout) throws InterruptedException;
              }
              """),
          contract(
              "livecoding.limiter",
              "TimeSource",
              """
              public interface TimeSource {
                long nanoTime();
                void sleep(java.time.Duration d) throws InterruptedException;
              }
              """),
          contract(
              "livecoding.pool",
              "WorkerPool",
              """
              import java.util.Optional;
              public interface WorkerPool<J, R> extends AutoCloseable {
                void submit(J job) throws InterruptedException;
                Optional<JobResult<J, R>> next() throws InterruptedException;
                void close();
                void cancel();
              }
              """),
          contract(
              "livecoding.pool",
              "JobFunction",
              "public interface JobFunction<J, R> { R apply(J job) throws Exception; }"),
          contract(
              "livecoding.pool",
              "JobResult",
              "public record JobResult<J, R>(J job, R value, Throwable failure) {}"));

  private static final List<String> ENTRIES =
      List.of(
          "livecoding.lru.LruCache",
          "livecoding.breaker.CircuitBreaker",
          "livecoding.limiter.RateLimiter",
          "livecoding.pool.WorkerPool");

  private Contracts() {}

  static String entryOf(List<SourceFile> files) {
    return ENTRIES.stream()
        .filter(entry -> files.stream().anyMatch(file -> file.text().contains(packageOf(entry))))
        .findFirst()
        .orElse("livecoding.expense.ExpenseApp");
  }

  private static String packageOf(String type) {
    return type.substring(0, type.lastIndexOf('.'));
  }

  private static SourceFile contract(String packageName, String type, String text) {
    return new SourceFile(type + ".java", "package " + packageName + ";\n" + text);
  }
}
