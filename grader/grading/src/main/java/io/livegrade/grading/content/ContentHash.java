package io.livegrade.grading.content;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;

/** SHA-256 over named texts. */
public final class ContentHash {

  private ContentHash() {}

  /**
   * {@return the hash over names and texts in the order of the names, in hexadecimal}
   *
   * @param texts by name, in natural order
   */
  public static String of(SortedMap<String, String> texts) {
    MessageDigest digest = sha256();
    texts.forEach(
        (name, text) -> {
          add(digest, name);
          add(digest, text);
        });
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Adds the length first, so that no two lists of texts run together into the same bytes. */
  private static void add(MessageDigest digest, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
