package io.livegrade.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/**
 * The style of the page.
 *
 * @param css what stands in the style element
 */
record Stylesheet(String css) {

  static Stylesheet load() {
    try (InputStream css =
        Stylesheet.class.getResourceAsStream("/io/livegrade/report/report.css")) {
      return new Stylesheet(
          new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the hash by which the page's policy knows this style} */
  String hash() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
