package io.livegrade.sandbox.docker;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Objects;

/**
 * Bytes on their way between two threads, a bounded number at a time.
 *
 * <p>Unlike the JDK's pipes it wakes its reader at once and does not care which threads use it.
 */
final class Conduit {

  private static final int MOST_HELD = 1 << 20;

  private final Deque<byte[]> chunks = new ArrayDeque<>();
  private final InputStream source = new Source();
  private final OutputStream sink = new Sink();
  private int held;
  private boolean ended;
  private boolean unbounded;
  private boolean discarding;

  InputStream source() {
    return source;
  }

  OutputStream sink() {
    return sink;
  }

  /** Adds bytes that nobody changes any more; waits while too many are on their way. */
  synchronized void put(byte[] bytes) throws InterruptedException {
    while (held >= MOST_HELD && !discarding && !unbounded) {
      wait();
    }
    if (!discarding && !ended && bytes.length > 0) {
      chunks.add(bytes);
      held += bytes.length;
      notifyAll();
    }
  }

  /** No more will come; the reader gets what is on its way, then the end. */
  synchronized void end() {
    ended = true;
    notifyAll();
  }

  /** The writer is about to end: from now on keeps all there is and waits for nobody. */
  synchronized void unbound() {
    unbounded = true;
    notifyAll();
  }

  /** From now on takes and forgets everything, so that no writer is ever held up. */
  synchronized void discard() {
    discarding = true;
    notifyAll();
  }

  private synchronized int take(byte[] target, int offset, int length) throws InterruptedException {
    while (chunks.isEmpty() && !ended) {
      wait();
    }
    byte[] first = chunks.poll();
    if (first == null) {
      return -1;
    }
    int taken = Math.min(first.length, length);
    System.arraycopy(first, 0, target, offset, taken);
    if (taken < first.length) {
      chunks.addFirst(Arrays.copyOfRange(first, taken, first.length));
    }
    held -= taken;
    notifyAll();
    return taken;
  }

  private synchronized int held() {
    return held;
  }

  private static IOException interrupted() {
    Thread.currentThread().interrupt();
    return new InterruptedIOException("Interrupted while the sandbox's bytes were on their way");
  }

  private final class Source extends InputStream {

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      Objects.checkFromIndexSize(offset, length, target.length);
      try {
        return length == 0 ? 0 : take(target, offset, length);
      } catch (InterruptedException e) {
        throw interrupted();
      }
    }

    @Override
    public int available() {
      return held();
    }
  }

  private final class Sink extends OutputStream {

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      try {
        put(Arrays.copyOfRange(bytes, offset, offset + length));
      } catch (InterruptedException e) {
        throw interrupted();
      }
    }

    @Override
    public void close() {
      end();
    }
  }
}
