package io.livegrade.bridge;

import io.livegrade.bridge.Conversation.Signal;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One end of the bridge. Calls on proxies go to the other side and wait there; calls that come in
 * are served, on the waiting thread when they are part of its conversation. Thread-safe.
 *
 * <p>It has no notion of time: whoever owns the other process ends it when its time is over, and
 * every waiting call then fails with {@link PeerLost}.
 */
public final class Endpoint {

  private static final int MAX_CONVERSATIONS = 256;

  private final Side side;
  private final FrameStream frames;
  private final ReferenceTable references = new ReferenceTable();
  private final Map<Long, Conversation> conversations = new ConcurrentHashMap<>();

  // One for each endpoint: a thread of a test may talk to two sandboxes.
  @SuppressWarnings("ThreadLocalUsage")
  private final ThreadLocal<@Nullable Conversation> current = new ThreadLocal<>();

  private final AtomicLong conversationIds = new AtomicLong();
  private final ExecutorService workers;
  private final CallServer server;
  private volatile @Nullable PeerLost lost;

  /**
   * @param side which end this is
   * @param in what the other side sends
   * @param out what the other side receives
   * @param types what may cross
   * @param failedCallbacks told of every error that a call served here ended with, so that an
   *     assertion which fails inside a callback counts even if the caller swallows it
   */
  public Endpoint(
      Side side,
      InputStream in,
      OutputStream out,
      WireTypes types,
      Consumer<Throwable> failedCallbacks) {
    this.side = side;
    this.frames = new FrameStream(in, out);
    this.server = new CallServer(this, types, references, failedCallbacks);
    this.workers =
        Executors.newCachedThreadPool(
            work -> {
              Thread thread = new Thread(work, "bridge-call");
              thread.setDaemon(true);
              return thread;
            });
  }

  Side side() {
    return side;
  }

  /** Offers an object under an id both sides know. Call before {@link #start}. */
  public void export(long id, Object object) {
    references.exportAs(id, object);
  }

  /** {@return a proxy of the object that the other side exports under the id} */
  public <T> T proxy(long id, Class<T> type) {
    return type.cast(
        ReferenceTable.proxy(type.getClassLoader(), List.of(type), new RemoteObject(this, id)));
  }

  /** {@return a started thread that ends when the other side is gone} */
  public Thread start() {
    Thread pump = new Thread(this::pump, "bridge-pump");
    pump.setDaemon(true);
    pump.start();
    return pump;
  }

  /** {@return why nothing can be called any more, or empty while it can} */
  public Optional<PeerLost> lost() {
    return Optional.ofNullable(lost);
  }

  private void pump() {
    try {
      while (true) {
        dispatch(frames.read());
      }
    } catch (EOFException e) {
      lose(new PeerLost("the process ended", e));
    } catch (IOException e) {
      lose(new PeerLost(String.valueOf(e.getMessage()), e));
    } finally {
      workers.shutdownNow();
    }
  }

  private void dispatch(Frame frame) throws ProtocolViolation {
    Conversation known = conversations.get(frame.conversation());
    if (frame.kind() == Frame.Kind.INTERRUPT) {
      if (known != null) {
        known.interrupt();
      }
      return;
    }
    if (known != null) {
      known.deliver(frame);
      return;
    }
    if (frame.kind() != Frame.Kind.CALL || isOurs(frame.conversation())) {
      throw new ProtocolViolation("an answer to a call that nobody made");
    }
    if (conversations.size() >= MAX_CONVERSATIONS) {
      throw new ProtocolViolation("more than " + MAX_CONVERSATIONS + " calls at once");
    }
    Conversation conversation = new Conversation(frame.conversation());
    conversations.put(conversation.id(), conversation);
    try {
      workers.execute(() -> serveFirst(conversation, frame));
    } catch (RejectedExecutionException e) {
      conversations.remove(conversation.id());
    }
  }

  private void serveFirst(Conversation conversation, Frame frame) {
    current.set(conversation);
    try {
      serve(conversation, frame);
    } catch (IOException e) {
      lose(new PeerLost(String.valueOf(e.getMessage()), e));
    } finally {
      current.remove();
    }
  }

  private void serve(Conversation conversation, Frame call) throws IOException {
    conversation.enter();
    Frame reply;
    Thread outer = conversation.beginServing();
    try {
      reply = server.serve(call);
    } finally {
      conversation.endServing(outer);
      conversation.leave();
    }
    if (outer == null && current.get() == conversation && !isOurs(conversation.id())) {
      conversations.remove(conversation.id());
    }
    frames.write(reply);
  }

  /** Calls a method of an object on the other side and waits for its end. */
  @Nullable Object call(long id, Method method, @Nullable Object[] arguments) throws Throwable {
    Conversation running = current.get();
    Conversation conversation = running == null ? openConversation() : running;
    try {
      send(server.encodeCall(conversation.id(), id, method, arguments));
      return awaitReply(conversation, method);
    } finally {
      if (running == null) {
        current.remove();
        conversations.remove(conversation.id());
      }
    }
  }

  private @Nullable Object awaitReply(Conversation conversation, Method method) throws Throwable {
    boolean interrupted = false;
    try {
      while (true) {
        Signal signal;
        try {
          signal = conversation.await();
        } catch (InterruptedException e) {
          interrupted = true;
          send(new Frame(Frame.Kind.INTERRUPT, conversation.id(), new byte[0]));
          continue;
        }
        switch (signal) {
          case Signal.Lost(PeerLost reason) -> {
            conversation.lose(reason);
            throw reason;
          }
          case Signal.Arrived(Frame frame) when frame.kind() == Frame.Kind.CALL ->
              serveNested(conversation, frame);
          case Signal.Arrived(Frame frame) when frame.kind() == Frame.Kind.RETURN -> {
            return decode(() -> server.decodeReturn(frame, method));
          }
          case Signal.Arrived(Frame frame) -> {
            Throwable thrown = decode(() -> server.decodeThrow(frame));
            // An InterruptedException carries the interruption itself.
            interrupted &= !(thrown instanceof InterruptedException);
            throw declared(thrown, method);
          }
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** A checked exception that the method does not declare cannot come out of an honest one. */
  private Throwable declared(Throwable thrown, Method method) {
    if (side == Side.SANDBOX || thrown instanceof RuntimeException || thrown instanceof Error) {
      return thrown;
    }
    for (Class<?> type : method.getExceptionTypes()) {
      if (type.isInstance(thrown)) {
        return thrown;
      }
    }
    return new UndeclaredException(thrown);
  }

  private void serveNested(Conversation conversation, Frame frame) {
    try {
      serve(conversation, frame);
    } catch (IOException e) {
      throw losing(new PeerLost(String.valueOf(e.getMessage()), e));
    }
  }

  private <T extends @Nullable Object> T decode(Decoding<T> decoding) {
    try {
      return decoding.decode();
    } catch (IOException e) {
      throw losing(new PeerLost(String.valueOf(e.getMessage()), e));
    }
  }

  private interface Decoding<T extends @Nullable Object> {
    T decode() throws IOException;
  }

  private void send(Frame frame) {
    PeerLost reason = lost;
    if (reason != null) {
      throw reason;
    }
    try {
      frames.write(frame);
    } catch (IOException e) {
      throw losing(new PeerLost("the process does not listen any more", e));
    }
  }

  private Conversation openConversation() {
    long id = conversationIds.incrementAndGet() * 2 + (side == Side.GRADER ? 1 : 0);
    Conversation conversation = new Conversation(id);
    conversations.put(id, conversation);
    current.set(conversation);
    PeerLost reason = lost;
    if (reason != null) {
      conversation.lose(reason);
    }
    return conversation;
  }

  private boolean isOurs(long conversation) {
    return (conversation & 1) == (side == Side.GRADER ? 1 : 0);
  }

  private PeerLost losing(PeerLost reason) {
    lose(reason);
    return reason;
  }

  private synchronized void lose(PeerLost reason) {
    if (lost == null) {
      lost = reason;
    }
    for (Conversation conversation : conversations.values()) {
      conversation.lose(reason);
    }
  }
}
