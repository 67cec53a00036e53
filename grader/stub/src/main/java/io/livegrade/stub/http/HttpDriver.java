package io.livegrade.stub.http;

import com.sun.net.httpserver.HttpHandler;
import io.livegrade.bridge.http.HttpReply;
import io.livegrade.bridge.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends requests to a handler, one or many at once. */
public final class HttpDriver {

  private static final int MAX_THREADS = 64;

  /** {@return what the handler answered; an exception it lets out is part of the reply} */
  public HttpReply exchange(HttpHandler handler, HttpRequest request) {
    SyntheticExchange exchange = new SyntheticExchange(request);
    try {
      handler.handle(exchange);
      return exchange.reply("");
    } catch (Exception | StackOverflowError | AssertionError e) {
      return exchange.reply(e.getClass().getName() + ": " + messageOf(e));
    }
  }

  /** {@return the answers in the order of the requests, sent by threads released together} */
  public List<HttpReply> exchangeAll(HttpHandler handler, List<HttpRequest> requests, int threads)
      throws InterruptedException {
    if (threads < 1 || threads > MAX_THREADS) {
      throw new IllegalArgumentException(
          "threads must be 1 to " + MAX_THREADS + ", got " + threads);
    }
    AtomicInteger next = new AtomicInteger();
    CountDownLatch ready = new CountDownLatch(threads);
    HttpReply[] replies = new HttpReply[requests.size()];
    Callable<Void> sender =
        () -> {
          ready.countDown();
          ready.await();
          for (int i = next.getAndIncrement(); i < replies.length; i = next.getAndIncrement()) {
            replies[i] = exchange(handler, requests.get(i));
          }
          return null;
        };
    List<Future<Void>> senders = new ArrayList<>();
    try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
      for (int i = 0; i < threads; i++) {
        senders.add(executor.submit(sender));
      }
      for (Future<Void> each : senders) {
        each.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("a sender failed", e);
    }
    return List.of(replies);
  }

  private static String messageOf(Throwable thrown) {
    try {
      return String.valueOf(thrown.getMessage());
    } catch (RuntimeException e) {
      return "(its message could not be read)";
    }
  }
}
