package io.livegrade.stub.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Takes a response body under the rules of the JDK's server. */
final class ResponseBody extends OutputStream {

  private static final int MAX_BYTES = 1 << 20;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private boolean opened;
  private boolean closed;
  private long remaining;
  private boolean anyLength;

  /**
   * @param length as given to {@code sendResponseHeaders}: the exact length, 0 for any, -1 for none
   */
  void open(long length) {
    opened = true;
    anyLength = length == 0;
    remaining = Math.max(0, length);
    closed = length < 0;
  }

  byte[] toByteArray() {
    return bytes.toByteArray();
  }

  void closeQuietly() {
    closed = true;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] source, int offset, int length) throws IOException {
    if (!opened) {
      throw new IOException("response headers not sent yet");
    }
    if (closed) {
      throw new IOException("stream closed");
    }
    if (!anyLength && length > remaining) {
      throw new IOException("too many bytes to write to stream");
    }
    if (bytes.size() + length > MAX_BYTES) {
      throw new IOException("a response body of more than " + MAX_BYTES + " bytes");
    }
    remaining -= length;
    bytes.write(source, offset, length);
  }

  @Override
  public void close() throws IOException {
    if (closed || !opened) {
      return;
    }
    closed = true;
    if (!anyLength && remaining > 0) {
      throw new IOException("insufficient bytes written");
    }
  }
}
