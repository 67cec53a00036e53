package io.livegrade.sandbox.namespaces;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.livegrade.sandbox.SandboxException;
import io.livegrade.sandbox.image.RootFileSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk lost what was made; that is our fault, and mended by making it anew. */
final class DamagedRootFileSystemIT {

  @TempDir Path root;

  @BeforeEach
  void makeWhatIsLeftOfIt() throws IOException {
    Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.createDirectories(root.resolve("dev"));
    for (String device : List.of("null", "random", "urandom")) {
      Files.createFile(root.resolve("dev").resolve(device));
    }
  }

  @Test
  void isNamedWhereJavaIsGone() {
    assertThatItIsNamed();
  }

  @Test
  void isNamedWhereJavaIsCutShort() throws IOException {
    Path java = Files.createDirectories(root.resolve("examination/bin")).resolve("java");
    Files.write(java, new byte[] {0x7F, 'E', 'L', 'F'});
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("r-xr-xr-x"));

    assertThatItIsNamed();
  }

  private void assertThatItIsNamed() {
    try (NamespacesSandbox sandbox =
        new NamespacesSandbox(new RootFileSystem(root, "damaged", Map.of(), List.of()))) {
      assertThatExceptionOfType(SandboxException.class)
          .isThrownBy(sandbox::requireThatItWorks)
          .withMessageContaining("Java does not start in the sandbox")
          .withMessageContaining("delete the folder \"" + root + "\"");
    }
  }
}
