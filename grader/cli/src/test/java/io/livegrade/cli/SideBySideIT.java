package io.livegrade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * An honest submission gets the same report whatever is graded beside it on the same machine.
 *
 * <p>A few rounds in each build; {@code -Dside.by.side=50} makes it fifty.
 */
final class SideBySideIT {

  private static final String LAUNCHER = Repository.file("grader/bin/grade").toString();
  private static final Path SAMPLES = Repository.file("sample-submissions");
  private static final Path HONEST = SAMPLES.resolve("expense-create/concern/trusts-every-request");

  /** What takes most of a machine: memory, threads, processors, output. */
  private static final List<String> NEIGHBOURS =
      List.of(
          "expense-create/hostile/heap-bomb",
          "expense-create/hostile/thread-bomb",
          "expense-create/hostile/stdout-flood",
          "lru-cache/hostile/virtual-thread-bomb");

  private static final int ROUNDS = Integer.getInteger("side.by.side", NEIGHBOURS.size());
  private static final int PATIENCE_SECONDS = 180;

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> theReportIsTheSameBeside() throws Exception {
    String alone = report(grading("expense-create", HONEST, "alone"), "alone");
    return IntStream.range(0, ROUNDS)
        .mapToObj(
            round -> {
              String neighbour = NEIGHBOURS.get(round % NEIGHBOURS.size());
              return DynamicTest.dynamicTest(
                  neighbour + ", round " + round,
                  () -> {
                    Process hostile =
                        grading(
                            neighbour.substring(0, neighbour.indexOf('/')),
                            SAMPLES.resolve(neighbour),
                            "hostile");
                    Process honest = grading("expense-create", HONEST, "honest");
                    assertThat(report(honest, "honest")).isEqualTo(alone);
                    assertThat(report(hostile, "hostile")).contains("\"outcome\" : \"graded\"");
                  });
            });
  }

  private Process grading(String challenge, Path submission, String name) throws IOException {
    return new ProcessBuilder(
            LAUNCHER,
            "--challenge",
            challenge,
            "--sandbox",
            "namespaces",
            "--format",
            "json",
            submission.toString())
        .redirectOutput(folder.resolve(name).toFile())
        .redirectError(folder.resolve(name + ".errors").toFile())
        .start();
  }

  private String report(Process grader, String name) throws Exception {
    assertThat(grader.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(grader.exitValue()).as(Files.readString(folder.resolve(name + ".errors"))).isZero();
    return ReproducibilityIT.withoutTimes(Files.readString(folder.resolve(name)));
  }
}
