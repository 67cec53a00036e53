package io.livegrade.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares with a stored file, byte for byte; {@code -Dapprove} rewrites it instead. */
final class Golden {

  private static final Path FOLDER = Path.of("src/test/resources/goldens");

  private Golden() {}

  static void check(String file, String rendered) throws IOException {
    Path golden = FOLDER.resolve(file);
    if (System.getProperty("approve") != null) {
      Files.createDirectories(FOLDER);
      Files.writeString(golden, rendered);
    }
    assertThat(rendered)
        .as("approve changes of %s with -Dapprove", golden)
        .isEqualTo(Files.readString(golden));
  }
}
