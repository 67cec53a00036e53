package io.livegrade.sandbox.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.model.run.Protection;
import io.livegrade.sandbox.Launch;
import io.livegrade.sandbox.Sandbox;
import io.livegrade.sandbox.SandboxProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProofStoreTest {

  private static final List<Protection> PROVED =
      Stream.of(Promise.values()).map(promise -> promise.held("tried,\nit held")).toList();

  @TempDir Path folder;

  @Test
  void tellsOnlyWhatWasProvedInTheSameSetting() {
    store("1").keep(PROVED, sandbox("engine 1"));

    assertThat(store("1").recall(sandbox("engine 1")))
        .hasSameSizeAs(PROVED)
        .contains(Promise.TCP.held("tried, it held"));
    assertThat(store("1").recall(sandbox("engine 2"))).isEqualTo(Proof.none());
    assertThat(store("2").recall(sandbox("engine 1"))).isEqualTo(Proof.none());
  }

  @Test
  void takesAFileThatIsCutShortForNone() throws IOException {
    store("1").keep(PROVED, sandbox("engine 1"));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.length() / 2));
      }
    }

    assertThat(store("1").recall(sandbox("engine 1"))).isEqualTo(Proof.none());
  }

  private ProofStore store(String version) {
    return new ProofStore(folder, version);
  }

  /** One that is only looked at. */
  private static Sandbox sandbox(String setting) {
    return new Sandbox() {
      @Override
      public String name() {
        return "still";
      }

      @Override
      public List<String> setting() {
        return List.of(setting);
      }

      @Override
      public SandboxProcess start(Launch launch) {
        throw new AssertionError("started to recall a proof");
      }

      @Override
      public void requireThatItWorks() {}

      @Override
      public void close() {}
    };
  }
}
