package io.livegrade.sandbox.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.model.challenge.Limits;
import io.livegrade.sandbox.JavaRuntime;
import io.livegrade.sandbox.Launch;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class JavaCommandTest {

  private final RootFileSystem fileSystem =
      new RootFileSystem(
          Path.of("root"),
          "key",
          Map.of("json", List.of("/jars/json.jar"), "junit", List.of("/jars/junit.jar")),
          List.of(List.of("json", "junit")));

  private List<String> command(JavaRuntime runtime, String... libraries) {
    return JavaCommand.of(fileSystem, new Launch(runtime, List.of(libraries), Limits.DEFAULT));
  }

  @Test
  void startsFromTheCacheOfARehearsalWithTheSameLibraries() {
    assertThat(command(JavaRuntime.WORKBENCH, "json", "junit"))
        .contains("-XX:AOTCache=/workbench/lib/server/json-junit.aot")
        .contains("/jars/stub.jar:/jars/bridge.jar:/jars/json.jar:/jars/junit.jar");
  }

  @Test
  void keepsTestLibrariesAwayFromHiddenTests() {
    assertThat(command(JavaRuntime.EXAMINATION, "json", "junit"))
        .contains("-XX:AOTCache=/examination/lib/server/json.aot")
        .contains("/jars/stub.jar:/jars/bridge.jar:/jars/json.jar");
  }

  @Test
  void startsWithoutOneWhereNothingWasRehearsed() {
    assertThat(command(JavaRuntime.WORKBENCH, "json"))
        .contains("-XX:SharedArchiveFile=/workbench/lib/server/sandbox.jsa")
        .noneMatch(flag -> flag.startsWith("-XX:AOTCache"));
  }
}
