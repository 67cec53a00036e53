package io.livegrade.sandbox.namespaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.livegrade.model.challenge.Limits;
import io.livegrade.sandbox.JavaRuntime;
import io.livegrade.sandbox.Launch;
import io.livegrade.sandbox.Sandbox;
import io.livegrade.sandbox.SandboxContract;
import io.livegrade.sandbox.SandboxException;
import io.livegrade.sandbox.image.RootFileSystem;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A JVM that was brought back is walled in as one that was started. */
final class RestoredSandboxIT extends SandboxContract {

  private static final byte[] WORD = "warm\n".getBytes(StandardCharsets.UTF_8);

  @Override
  protected Sandbox open(RootFileSystem fileSystem) {
    Criu criu = workingCriu();
    Snapshots snapshots =
        new Snapshots(fileSystem, criu, RestoredSandboxIT::exchangeOneWord, _ -> {});
    assertThat(snapshots.of(new Launch(JavaRuntime.EXAMINATION, List.of(), Limits.DEFAULT)))
        .as("a snapshot, else its folder beside the root file system tells why there is none")
        .isPresent();
    return new NamespacesSandbox(fileSystem, UnaryOperator.identity(), _ -> Optional.of(snapshots));
  }

  private static Criu workingCriu() {
    Optional<Criu> found = Criu.find(System.getenv());
    assumeTrue(found.isPresent() && HostUser.isRoot(), "Only root brings back, by CRIU");
    try {
      found.orElseThrow().requireThatItWorks();
    } catch (IOException | SandboxException e) {
      assumeTrue(false, "This host's CRIU does not know its kernel: " + e.getMessage());
    }
    return found.orElseThrow();
  }

  @Override
  protected List<String> leftovers() {
    return new NamespacesSandboxIT().leftovers();
  }

  /** Warms the test's program up. */
  static void exchangeOneWord(
      RootFileSystem fileSystem, Launch launch, InputStream in, OutputStream out)
      throws IOException {
    out.write(WORD);
    out.flush();
    assertThat(in.readNBytes(WORD.length)).isEqualTo(WORD);
  }
}
