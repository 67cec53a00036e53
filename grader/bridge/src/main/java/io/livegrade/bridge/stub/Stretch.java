package io.livegrade.bridge.stub;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a stream that ends before the stream does, as pieces with their lengths ahead. A
 * rehearsal takes one in each direction; what follows is the conversation it was for.
 */
public final class Stretch {

  private Stretch() {}

  /** {@return what writes the stretch; closing it ends the stretch and leaves the stream open} */
  public static OutputStream to(OutputStream stream) {
    return new Writer(new DataOutputStream(stream));
  }

  /** {@return what reads the stretch, and never a byte of what follows it} */
  public static InputStream of(InputStream stream) {
    return new Reader(new DataInputStream(stream));
  }

  private static final class Writer extends FilterOutputStream {
    private final DataOutputStream data;

    Writer(DataOutputStream data) {
      super(data);
      this.data = data;
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) throws IOException {
      if (length > 0) { // a piece of no length is the end
        data.writeInt(length);
        data.write(bytes, from, length);
      }
    }

    @Override
    public synchronized void close() throws IOException {
      data.writeInt(0);
      data.flush();
    }
  }

  private static final class Reader extends FilterInputStream {
    private final DataInputStream data;
    private int left;
    private boolean ended;

    Reader(DataInputStream data) {
      super(data);
      this.data = data;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte @Nullable [] bytes, int from, int length) throws IOException {
      if (left == 0 && !ended) {
        left = data.readInt();
        ended = left == 0;
      }
      if (ended) {
        return -1;
      }
      int read = data.read(bytes, from, Math.min(length, left));
      left -= Math.max(read, 0);
      return read;
    }
  }
}
