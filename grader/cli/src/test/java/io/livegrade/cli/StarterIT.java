package io.livegrade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What {@code grade init} writes compiles and runs its test with nothing but Maven. */
final class StarterIT {

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> compilesAndRunsTheVisibleTest() {
    return BuiltGrader.packs().stream()
        .map(pack -> pack.getFileName().toString())
        .map(id -> DynamicTest.dynamicTest(id, () -> check(id)));
  }

  private void check(String id) {
    Path starter = folder.resolve(id);
    StarterFolder.of(BuiltGrader.challenge(id)).writeTo(starter);

    // Offline: what a starter needs, the build of the grader needed too.
    Shell.Ended ended =
        Shell.in(starter)
            .with("JAVA_HOME", System.getProperty("java.home"))
            .run("mvn", "-o", "-B", "-Dstyle.color=never", "test");

    // Nothing is written yet, so the test fails; that it runs is what a candidate needs.
    assertThat(ended.out())
        .contains("Tests run: ")
        .doesNotContain("COMPILATION ERROR")
        .doesNotContain("could not be resolved");
  }
}
