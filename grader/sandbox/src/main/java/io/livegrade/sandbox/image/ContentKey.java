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
  private static final String BUILDER_VERSION = "4";

  private static final int LENGTH = 16;

  private ContentKey() {}

  static String of(Path javaHome, ImageContents contents) throws IOException {
    MessageDigest digest = sha256();
    add(digest, BUILDER_VERSION.getBytes(StandardCharsets.UTF_8));
    add(digest, Files.readAllBytes(javaHome.resolve("release")));
    for (Path jar : contents.jars()) {
      add(digest, jar.getFileName().toString().getBytes(StandardCharsets.UTF_8));
      add(digest, Files.readAllBytes(jar));
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
