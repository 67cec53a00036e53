package io.livegrade.sandbox.namespaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.livegrade.model.challenge.Limits;
import io.livegrade.sandbox.JavaRuntime;
import io.livegrade.sandbox.Launch;
import io.livegrade.sandbox.ProcessEnd;
import io.livegrade.sandbox.SandboxProcess;
import io.livegrade.sandbox.TestImage;
import io.livegrade.sandbox.image.RootFileSystem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A CRIU that does not work costs a line, not a grading. */
final class SnapshotsIT {

  private static final Launch LAUNCH =
      new Launch(JavaRuntime.EXAMINATION, List.of(), Limits.DEFAULT);

  private final RootFileSystem fileSystem = TestImage.rootFileSystem();
  private final List<String> said = new ArrayList<>();

  @TempDir private Path folder;

  @Test
  void whereCriuDoesNotKnowTheKernelSandboxesAreStarted() throws IOException {
    Snapshots snapshots = with(criuThat("exit 1"));

    assertThat(endOf("exit 7", snapshots)).isEqualTo(new ProcessEnd.Exited(7));
    assertThat(said).isEmpty();
  }

  @Test
  void whatGoesWrongAfterThatIsSaid() throws IOException {
    Snapshots snapshots =
        new Snapshots(
            fileSystem,
            criuThat("exit 0"),
            (_, _, _, _) -> {
              throw new IOException("it ended\nhere is why");
            },
            said::add);

    assertThat(snapshots.of(LAUNCH)).isEmpty();
    assertThat(said).last().asString().endsWith("so sandboxes are started: it ended");
  }

  @Test
  void whatCannotBeWrittenDownIsNotTriedAgain() throws IOException {
    Criu criu = criuThat("echo called >> " + folder.resolve("calls") + "; exit 1");

    assertThat(with(criu).of(LAUNCH)).isEmpty();
    assertThat(with(criu).of(LAUNCH)).isEmpty();

    assertThat(folder.resolve("calls")).hasContent("called");
  }

  @Test
  void oneThatDoesNotComeBackCostsNoGrading() throws IOException {
    assumeTrue(HostUser.isRoot(), "Only root brings back");
    Snapshots snapshots =
        new Snapshots(
            fileSystem,
            criuThat("case $1 in restore) exit 1 ;; esac"), // says it wrote down, and wrote nothing
            RestoredSandboxIT::exchangeOneWord,
            said::add);
    Path written = snapshots.of(LAUNCH).orElseThrow().folder();

    assertThat(endOf("exit 7", snapshots)).isEqualTo(new ProcessEnd.Exited(7));
    assertThat(said).last().asString().startsWith("a warm sandbox did not come back");
    assertThat(written).doesNotExist();
  }

  private ProcessEnd endOf(String order, Snapshots snapshots) throws IOException {
    try (NamespacesSandbox sandbox =
            new NamespacesSandbox(
                fileSystem, UnaryOperator.identity(), _ -> Optional.of(snapshots));
        SandboxProcess process = sandbox.start(LAUNCH)) {
      try (OutputStream orders = process.input()) {
        orders.write((order + "\n").getBytes(StandardCharsets.UTF_8));
      }
      return process.awaitEnd(Duration.ofSeconds(30));
    }
  }

  private Snapshots with(Criu criu) {
    return new Snapshots(
        fileSystem,
        criu,
        (_, _, _, _) -> {
          throw new AssertionError("warmed up for nothing");
        },
        said::add);
  }

  private Criu criuThat(String does) throws IOException {
    Path program = folder.resolve("criu");
    Files.writeString(program, "#!/bin/sh\n" + does + "\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    return new Criu(program);
  }
}
