package io.livegrade.bridge;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Instant;

/**
 * Reads the plain parts of a message: what is claimed about lengths is checked before it is used.
 */
final class WireInput extends DataInputStream {

  WireInput(byte[] payload) {
    super(new ByteArrayInputStream(payload));
  }

  int readCount(int atMost) throws IOException {
    int count = readInt();
    if (count < 0 || count > atMost) {
      throw new ProtocolViolation("a count of " + count + " where at most " + atMost + " go");
    }
    return count;
  }

  String readText() throws IOException {
    byte[] encoded = readBytes();
    char[] chars = new char[encoded.length / 2];
    for (int i = 0; i < chars.length; i++) {
      chars[i] = (char) ((encoded[2 * i] & 0xff) << 8 | (encoded[2 * i + 1] & 0xff));
    }
    return new String(chars);
  }

  /** Fails when bytes are left: a message says one thing only. */
  void end() throws IOException {
    if (available() > 0) {
      throw new ProtocolViolation(available() + " bytes too many in a message");
    }
  }

  BigInteger readBigInteger() throws IOException {
    byte[] magnitude = readBytes();
    if (magnitude.length == 0) {
      throw new ProtocolViolation("a number without digits");
    }
    return new BigInteger(magnitude);
  }

  int readNanos() throws IOException {
    int nanos = readInt();
    if (nanos < 0 || nanos > 999_999_999) {
      throw new ProtocolViolation(nanos + " nanoseconds of a second");
    }
    return nanos;
  }

  long readEpochSecond() throws IOException {
    long second = readLong();
    if (second < Instant.MIN.getEpochSecond() || second > Instant.MAX.getEpochSecond()) {
      throw new ProtocolViolation("an instant at second " + second);
    }
    return second;
  }

  byte[] readBytes() throws IOException {
    byte[] bytes = new byte[readCount(available())];
    readFully(bytes);
    return bytes;
  }

  int[] readInts() throws IOException {
    int[] values = new int[readCount(available() / Integer.BYTES)];
    for (int i = 0; i < values.length; i++) {
      values[i] = readInt();
    }
    return values;
  }

  long[] readLongs() throws IOException {
    long[] values = new long[readCount(available() / Long.BYTES)];
    for (int i = 0; i < values.length; i++) {
      values[i] = readLong();
    }
    return values;
  }

  double[] readDoubles() throws IOException {
    double[] values = new double[readCount(available() / Double.BYTES)];
    for (int i = 0; i < values.length; i++) {
      values[i] = readDouble();
    }
    return values;
  }

  boolean[] readBooleans() throws IOException {
    boolean[] values = new boolean[readCount(available())];
    for (int i = 0; i < values.length; i++) {
      values[i] = readBoolean();
    }
    return values;
  }

  Tag readTag() throws IOException {
    return Tag.ofCode(readUnsignedByte());
  }
}
