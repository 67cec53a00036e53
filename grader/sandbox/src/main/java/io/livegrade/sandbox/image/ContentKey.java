package io.livegrade.sandbox.image;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names a root file system by what it is made of. */
final class ContentKey {

  /** To be raised whenever the same ingredients would give another root file system. */
  private static final String BUILDER_VERSION = "8";

  private static final int LENGTH = 16;

  private ContentKey() {}

  /** What of an ingredient makes the key. */
  private interface Trait {
    byte[] of(Path ingredient) throws IOException;
  }

  /** {@return the key, for which every ingredient is read} */
  static String of(Path javaHome, ImageContents contents) throws IOException {
    return key(javaHome, contents, Files::readAllBytes);
  }

  /** {@return what changes at the latest when an ingredient gets another size or date} */
  static String ofDates(Path javaHome, ImageContents contents) throws IOException {
    return key(
        javaHome,
        contents,
        ingredient ->
            "%s %s %s"
                .formatted(
                    ingredient.toAbsolutePath(),
                    Files.size(ingredient),
                    Files.getLastModifiedTime(ingredient))
                .getBytes(StandardCharsets.UTF_8));
  }

  /** {@return whether a text may be a key} */
  static boolean isOne(String text) {
    return text.length() == LENGTH && text.chars().allMatch(HexFormat::isHexDigit);
  }

  private static String key(Path javaHome, ImageContents contents, Trait trait) throws IOException {
    MessageDigest digest = sha256();
    add(digest, BUILDER_VERSION.getBytes(StandardCharsets.UTF_8));
    add(digest, trait.of(javaHome.resolve("release")));
    for (Path jar : contents.jars()) {
      add(digest, jar.getFileName().toString().getBytes(StandardCharsets.UTF_8));
      add(digest, trait.of(jar));
    }
    add(digest, contents.trained().toString().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
  }

  /** Hashes each part by itself, so that no two lists of parts read the same. */
  private static void add(MessageDigest digest, byte[] part) {
    digest.update(sha256().digest(part));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
