package io.livegrade.bridge;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * A chain of nested calls that goes back and forth between one thread here and one over there.
 * Honest sides take turns, so no more than a frame or two ever wait.
 */
final class Conversation {

  private static final int MAX_WAITING = 4;
  private static final int MAX_DEPTH = 64;

  private final long id;
  private final BlockingQueue<Signal> inbox = new LinkedBlockingQueue<>();
  private int depth;
  private @Nullable Thread serving;

  Conversation(long id) {
    this.id = id;
  }

  /** What may arrive while a thread waits. */
  sealed interface Signal {
    record Arrived(Frame frame) implements Signal {}

    record Lost(PeerLost reason) implements Signal {}
  }

  long id() {
    return id;
  }

  void deliver(Frame frame) throws ProtocolViolation {
    if (inbox.size() >= MAX_WAITING) {
      throw new ProtocolViolation("several answers to one call");
    }
    inbox.add(new Signal.Arrived(frame));
  }

  void lose(PeerLost reason) {
    inbox.add(new Signal.Lost(reason));
  }

  Signal await() throws InterruptedException {
    return inbox.take();
  }

  /** Enters one more nested call. */
  void enter() throws ProtocolViolation {
    if (++depth > MAX_DEPTH) {
      throw new ProtocolViolation("calls nested deeper than " + MAX_DEPTH);
    }
  }

  void leave() {
    depth--;
  }

  /** From here on an interrupt of the waiting caller reaches this thread. */
  synchronized @Nullable Thread beginServing() {
    Thread outer = serving;
    serving = Thread.currentThread();
    return outer;
  }

  synchronized void endServing(@Nullable Thread outer) {
    serving = outer;
    if (outer == null) {
      // What came too late must not hit the next call that this thread serves.
      Thread.interrupted();
    }
  }

  synchronized void interrupt() {
    if (serving != null) {
      serving.interrupt();
    }
  }
}
