package io.livegrade.bridge;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.locks.ReentrantLock;

/** Frames over a pair of byte streams: length, kind, conversation, payload. */
final class FrameStream {

  private static final int HEADER = Byte.BYTES + Long.BYTES;
  private static final int BUFFER = 1 << 16;

  private final DataInputStream in;
  private final DataOutputStream out;
  // Not synchronized: a virtual thread of the candidate may write a callback.
  private final ReentrantLock writing = new ReentrantLock();

  FrameStream(InputStream in, OutputStream out) {
    this.in = new DataInputStream(new BufferedInputStream(in, BUFFER));
    this.out = new DataOutputStream(new BufferedOutputStream(out, BUFFER));
  }

  Frame read() throws IOException {
    int length = in.readInt();
    if (length < HEADER || length > HEADER + Frame.MAX_PAYLOAD) {
      throw new ProtocolViolation("a frame of " + Integer.toUnsignedString(length) + " bytes");
    }
    Frame.Kind kind = Frame.Kind.ofCode(in.readUnsignedByte());
    long conversation = in.readLong();
    byte[] payload = in.readNBytes(length - HEADER);
    if (payload.length < length - HEADER) {
      // It may have been killed while it wrote.
      throw new EOFException("the stream ended inside a frame");
    }
    return new Frame(kind, conversation, payload);
  }

  void write(Frame frame) throws IOException {
    if (frame.payload().length > Frame.MAX_PAYLOAD) {
      throw new IllegalArgumentException(
          "a message of "
              + frame.payload().length
              + " bytes does not fit the bridge's limit of "
              + Frame.MAX_PAYLOAD);
    }
    writing.lock();
    try {
      out.writeInt(HEADER + frame.payload().length);
      out.writeByte(frame.kind().code());
      out.writeLong(frame.conversation());
      out.write(frame.payload());
      out.flush();
    } finally {
      writing.unlock();
    }
  }
}
