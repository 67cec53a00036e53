package io.livegrade.sandbox.namespaces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CriuTest {

  @TempDir private Path folder;
  private Path program;

  @BeforeEach
  void install() throws IOException {
    program = Files.createFile(folder.resolve("criu"));
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  @Test
  void isFoundOnThePath() {
    assertThat(Criu.find(Map.of("PATH", "/nowhere:" + folder))).contains(new Criu(program));
  }

  @Test
  void isWhatTheOperatorNames() {
    assertThat(Criu.find(Map.of("PATH", "/nowhere", "LIVEGRADE_CRIU", program.toString())))
        .contains(new Criu(program));
  }

  @Test
  void isDoneWithoutWhereTheOperatorSaysSo() {
    assertThat(Criu.find(Map.of("PATH", folder.toString(), "LIVEGRADE_CRIU", "none"))).isEmpty();
  }

  @Test
  void isNotFoundWhereThereIsNone() {
    assertThat(Criu.find(Map.of("PATH", "/nowhere"))).isEmpty();
    assertThat(Criu.find(Map.of())).isEmpty();
  }
}
