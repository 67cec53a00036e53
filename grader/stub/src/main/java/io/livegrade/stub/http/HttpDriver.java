package io.livegrade.stub.http;

import com.sun.net.httpserver.HttpHandler;
import io.livegrade.bridge.http.HttpReply;
import io.livegrade.bridge.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
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
    CountDownLatch gate = new CountDownLatch(1);
    HttpReply[] replies = new HttpReply[requests.size()];
    Runnable sender =
        () -> {
          if (opens(gate)) {
            for (int i = next.getAndIncrement(); i < replies.length; i = next.getAndIncrement()) {
              replies[i] = exchange(handler, requests.get(i));
            }
          }
        };
    List<Thread> senders = start(sender, threads);
    gate.countDown();
    for (Thread each : senders) {
      each.join();
    }
    return List.of(replies);
  }

  /** The candidate's own threads count against the same limit, so there may be fewer. */
  private static List<Thread> start(Runnable sender, int wanted) {
    List<Thread> started = new ArrayList<>();
    try {
      for (int i = 0; i < wanted; i++) {
        started.add(Thread.ofPlatform().daemon().name("sender-" + i).start(sender));
      }
    } catch (OutOfMemoryError e) {
      if (started.isEmpty()) {
        throw new IllegalStateException("no thread is left to send a request with", e);
      }
    }
    return started;
  }

  private static boolean opens(CountDownLatch gate) {
    try {
      gate.await();
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }

  private static String messageOf(Throwable thrown) {
    try {
      return String.valueOf(thrown.getMessage());
    } catch (RuntimeException e) {
      return "(its message could not be read)";
    }
  }
}
