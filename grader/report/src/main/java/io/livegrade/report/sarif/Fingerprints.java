package io.livegrade.report.sarif;

import io.livegrade.model.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Names for findings that stay the same when lines move: made of check, file and the text of the
 * line. Findings alike in all of these are numbered in their order.
 */
final class Fingerprints {

  private final Map<String, Integer> seen = new HashMap<>();

  String of(Finding finding) {
    String line = finding.place().snippet().replaceAll("\\s+", " ").strip();
    String key = finding.check() + "\n" + finding.place().file() + "\n" + line;
    int number = seen.merge(key, 1, Integer::sum);
    return hash(key + "\n" + number);
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
