package io.livegrade.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.livegrade.model.report.GradeReport;
import io.livegrade.sandbox.choice.SandboxKind;
import io.livegrade.sandbox.docker.DockerEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every sample gets exactly what its folder and its {@code expected.yaml} claim, on each sandbox.
 */
final class SampleSubmissionsIT {

  private static final Path SAMPLES = Repository.file("sample-submissions");
  private static final boolean ENGINE_ANSWERS =
      DockerEngine.find(System.getenv(), Path.of(System.getProperty("user.home"))).isPresent();
  private static final Map<SandboxKind, Wiring> WIRINGS = new EnumMap<>(SandboxKind.class);

  @TestFactory
  Stream<DynamicContainer> samplesGetWhatTheyClaim() {
    return Stream.of(SandboxKind.NAMESPACES, SandboxKind.DOCKER)
        .map(
            kind ->
                DynamicContainer.dynamicContainer(
                    kind.toString(), samples().stream().map(sample -> test(kind, sample))));
  }

  @AfterAll
  static void endSandboxes() {
    WIRINGS.values().forEach(Wiring::close);
  }

  private static DynamicTest test(SandboxKind kind, Path sample) {
    return DynamicTest.dynamicTest(
        SAMPLES.relativize(sample).toString(),
        () -> {
          assumeTrue(
              kind != SandboxKind.DOCKER || ENGINE_ANSWERS || System.getenv("CI") != null,
              "no container engine answers on this host; CI has to provide one");
          ExpectedGrade expected = ExpectedGrade.read(sample.resolve("expected.yaml"));
          assertThat(expected.differences(grade(kind, sample))).isEmpty();
          assertThat(expected.fits(SAMPLES.relativize(sample).getName(1).toString())).isTrue();
        });
  }

  private static GradeReport grade(SandboxKind kind, Path sample) {
    String challenge = SAMPLES.relativize(sample).getName(0).toString();
    return WIRINGS
        .computeIfAbsent(kind, BuiltGrader::wiring)
        .grader(Optional.empty())
        .grade(BuiltGrader.challenge(challenge), sample);
  }

  private static List<Path> samples() {
    try (Stream<Path> files =
        Files.find(SAMPLES, 4, (file, what) -> file.endsWith("expected.yaml"))) {
      return files.map(Path::getParent).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
