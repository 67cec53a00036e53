package io.livegrade.sandbox.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A sandboxed JVM's standard error: its beginning is kept, the rest is counted and dropped.
 *
 * <p>Reading never stops before the end of the stream. A pipe that nobody empties blocks its writer
 * in the kernel, and an engine then waits for minutes before it kills.
 */
public final class ErrorOutput {

  private static final int HEAD_BYTES = 1 << 16;

  /** What the JVM says before it ends by {@code -XX:+ExitOnOutOfMemoryError}. */
  private static final String OUT_OF_MEMORY = "Terminating due to java.lang.OutOfMemoryError";

  private static final int OUT_OF_MEMORY_CODE = 3;
  private static final int TAIL_BYTES = 512;

  private final long limit;
  private final Runnable onFlood;
  private final byte[] head = new byte[HEAD_BYTES];
  private byte[] tail = {};
  private long total;

  /**
   * Bounds one stream.
   *
   * @param limit bytes after which it is a flood
   * @param onFlood called once, when the limit is passed
   */
  public ErrorOutput(long limit, Runnable onFlood) {
    this.limit = limit;
    this.onFlood = onFlood;
  }

  /** Reads a stream to its end. */
  public void drain(InputStream stream) {
    byte[] buffer = new byte[8192];
    try (stream) {
      for (int length = stream.read(buffer); length >= 0; length = stream.read(buffer)) {
        add(buffer, length);
      }
    } catch (IOException e) {
      // The process is gone and its pipe with it: there is no more to read.
    }
  }

  /** Takes the next bytes of the stream. */
  public void add(byte[] bytes, int length) {
    boolean floods;
    synchronized (this) {
      if (total < HEAD_BYTES) {
        System.arraycopy(bytes, 0, head, (int) total, (int) Math.min(length, HEAD_BYTES - total));
      }
      keepTail(bytes, length);
      floods = total <= limit && total + length > limit;
      total += length;
    }
    if (floods) {
      onFlood.run();
    }
  }

  /** {@return the beginning of what was written} */
  public synchronized String head() {
    return new String(head, 0, (int) Math.min(total, HEAD_BYTES), StandardCharsets.UTF_8);
  }

  /** {@return whether more was written than is allowed} */
  public synchronized boolean flooded() {
    return total > limit;
  }

  /** {@return whether this exit code means that the JVM gave up for want of heap} */
  public synchronized boolean saysOutOfMemory(int exitCode) {
    return exitCode == OUT_OF_MEMORY_CODE
        && new String(tail, StandardCharsets.UTF_8).contains(OUT_OF_MEMORY);
  }

  private void keepTail(byte[] bytes, int length) {
    byte[] joined = Arrays.copyOf(tail, tail.length + length);
    System.arraycopy(bytes, 0, joined, tail.length, length);
    tail = Arrays.copyOfRange(joined, Math.max(0, joined.length - TAIL_BYTES), joined.length);
  }
}
