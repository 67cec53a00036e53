package io.livegrade.sandbox.namespaces;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The user in CRIU's images of a process, which says once for each thread whom it runs as.
 *
 * <p>The images are protocol buffers: a number is written in groups of seven bits, lowest first.
 * Numbers of five groups can be put in one another's place without anything else moving.
 */
final class WrittenUser {

  /**
   * Whom a JVM runs as while it is written down: nobody's number, and far from those that sandboxes
   * get.
   */
  static final int STAND_IN = 0x2EA7_CAFE;

  private static final int GROUPS = 5;

  /** Real, effective, saved and file system's, of user and of group. */
  private static final int MENTIONS_PER_THREAD = 8;

  private static final byte[] STAND_IN_BYTES = encoded(STAND_IN);

  private WrittenUser() {}

  /** {@return whether the file is the image of a thread, which names its user} */
  static boolean isIn(Path file) {
    return file.getFileName().toString().startsWith("core-");
  }

  /**
   * Puts a user in the stand-in's place.
   *
   * @param image one of CRIU's {@code core-*.img}
   * @throws IOException when it does not name the stand-in as often as it should
   */
  static void replace(byte[] image, int user) throws IOException {
    byte[] replacement = encoded(user);
    int mentions = 0;
    for (int at = 0; at + GROUPS <= image.length; at++) {
      if (Arrays.equals(image, at, at + GROUPS, STAND_IN_BYTES, 0, GROUPS)) {
        System.arraycopy(replacement, 0, image, at, GROUPS);
        mentions++;
      }
    }
    if (mentions != MENTIONS_PER_THREAD) {
      throw new IOException(
          "CRIU wrote a thread's user %d times, not %d".formatted(mentions, MENTIONS_PER_THREAD));
    }
  }

  private static byte[] encoded(int number) {
    ByteBuffer bytes = ByteBuffer.allocate(GROUPS);
    for (int group = 0; group < GROUPS; group++) {
      int bits = (number >>> (7 * group)) & 0x7f;
      bytes.put((byte) (group == GROUPS - 1 ? bits : bits | 0x80));
    }
    if (bytes.get(GROUPS - 1) == 0) {
      throw new IllegalArgumentException(number + " takes fewer than " + GROUPS + " groups");
    }
    return bytes.array();
  }
}
