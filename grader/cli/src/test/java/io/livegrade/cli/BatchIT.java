package io.livegrade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.model.challenge.Challenge;
import io.livegrade.report.ReportFormat;
import io.livegrade.report.json.ReportReader;
import io.livegrade.sandbox.choice.SandboxKind;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Batches of real submissions in real sandboxes, by the grader that the build has just made. */
@Timeout(300)
final class BatchIT {

  private static final String CHALLENGE = "lru-cache";
  private static final List<String> SAMPLES =
      List.of(
          "strong/slots-in-arrays",
          "concern/first-in-first-out",
          "does-not-compile/forgotten-import",
          "does-not-compile/default-capacity-only");

  @TempDir private Path folder;

  private Path handedIn = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void handIn() throws IOException {
    handedIn = Files.createDirectory(folder.resolve("handed-in"));
    out = folder.resolve("out");
    for (String sample : SAMPLES) {
      copy(sample, Path.of(sample).getFileName().toString());
    }
  }

  @Test
  void gradesAsASingleGradingDoes() throws IOException {
    Operator.Ended ended = batch();

    assertThat(ended.code()).as(ended.error()).isZero();
    assertThat(ended.out()).contains("4 of 4  ").contains("4 graded, 0 not graded");
    Challenge challenge = BuiltGrader.challenge(CHALLENGE);
    try (Wiring wiring = BuiltGrader.wiring(SandboxKind.NAMESPACES)) {
      for (Path submission : entries(handedIn)) {
        Path report = out.resolve(submission.getFileName()).resolve("report.json");
        String json = Files.readString(report);
        assertThat(ReproducibilityIT.withoutTimes(json))
            .isEqualTo(
                ReproducibilityIT.withoutTimes(
                    ReportFormat.JSON.render(
                        wiring.grader(Optional.empty()).grade(challenge, submission))));
        assertThat(report.resolveSibling("report.html"))
            .hasContent(ReportFormat.HTML.render(ReportReader.read(json, report)));
      }
    }
    assertThat(Files.readAllLines(out.resolve("grades.csv"))).hasSize(SAMPLES.size() + 1);
    assertThat(out.resolve("index.html"))
        .content()
        .contains("4 submissions graded", "slots-in-arrays/report.html");
  }

  @Test
  void goesOnAfterThePowerIsGone() throws IOException, InterruptedException {
    goesOnAfter(Process::destroyForcibly);
  }

  @Test
  void goesOnAfterSomebodyStoppedIt() throws IOException, InterruptedException {
    assertThat(goesOnAfter(Process::destroy))
        .contains("grade: stopped; ")
        .contains("The same command goes on with the rest.");
  }

  private String goesOnAfter(Consumer<Process> end) throws IOException, InterruptedException {
    File said = folder.resolve("said").toFile();
    Process grader = new ProcessBuilder(command()).redirectError(said).start();
    try (BufferedReader lines = grader.inputReader()) {
      assertThat(lines.readLine()).startsWith("1 of 4  ");
      end.accept(grader);
      grader.waitFor();
    } finally {
      grader.destroyForcibly();
    }
    List<String> before = journal();

    Shell.Ended resumed = Shell.in(folder).run(command().toArray(String[]::new));

    assertThat(before).isNotEmpty().hasSizeLessThan(SAMPLES.size());
    assertThat(resumed.code()).as(resumed.error()).isZero();
    assertThat(resumed.out())
        .contains(before.size() + " submission")
        .contains("graded already, and not graded again")
        .contains("4 graded, 0 not graded");
    assertThat(journal()).hasSize(SAMPLES.size()).startsWith(before.toArray(String[]::new));
    assertThat(String.join("\n", journal()))
        .contains("\"name\":\"slots-in-arrays\"")
        .containsOnlyOnce("\"level\":\"strong\",\"points\":100");
    return Files.readString(said.toPath());
  }

  @Test
  void noGradeChangesUntilItWasShownAndReplacementIsAskedFor() throws IOException {
    assertThat(batch().code()).isZero();
    String strong = Files.readString(out.resolve("slots-in-arrays/report.json"));
    deleteTree(handedIn.resolve("slots-in-arrays"));
    copy("does-not-compile/forgotten-import", "slots-in-arrays");

    Operator.Ended refused = batch();
    Operator.Ended shown = batch("--regrade");

    assertThat(refused.code()).isEqualTo(ExitCode.CONFIGURATION.number());
    assertThat(refused.error())
        .contains("slots-in-arrays", "the submission's files have changed", "add --regrade");
    assertThat(shown.out())
        .contains("4 grades: 1 would fall, 0 would change otherwise, 3 would stay")
        .contains("falls    slots-in-arrays: strong 100, pass -> concern 0, no pass")
        .contains("Nothing was replaced");
    assertThat(out.resolve("slots-in-arrays/report.json")).hasContent(strong);

    Operator.Ended replaced = batch("--regrade", "--replace");

    assertThat(replaced.out())
        .doesNotContain("1 of ")
        .contains("1 would fall")
        .contains("Replaced.");
    assertThat(out.resolve("slots-in-arrays/report.json"))
        .content()
        .contains("does-not-compile")
        .isNotEqualTo(strong);
    assertThat(out.resolve("regrade")).doesNotExist();
    assertThat(batch("--fail-under", "acceptable").code())
        .isEqualTo(ExitCode.UNDER_THE_BAR.number());
  }

  private Operator.Ended batch(String... more) {
    List<Object> arguments = new ArrayList<>(arguments());
    arguments.addAll(List.of(more));
    return new Operator(BuiltGrader.surroundings()).grade(arguments.toArray());
  }

  private List<String> command() {
    Surroundings built = BuiltGrader.surroundings();
    List<String> command =
        new ArrayList<>(
            List.of(
                built.javaHome().resolve("bin/java").toString(),
                "-Dlivegrade.home=" + built.home(),
                "-Dlivegrade.challenges=" + built.challenges(),
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                built.home().resolve("lib/livegrade.jar").toString()));
    command.addAll(arguments());
    return command;
  }

  private List<String> arguments() {
    return List.of(
        "batch",
        "--challenge",
        CHALLENGE,
        "--sandbox",
        "namespaces",
        "--jobs",
        "1",
        "--out",
        out.toString(),
        handedIn.toString());
  }

  private List<String> journal() throws IOException {
    return Files.readAllLines(out.resolve("grades.jsonl"));
  }

  private void copy(String sample, String name) throws IOException {
    Path from = Repository.file("sample-submissions/" + CHALLENGE + "/" + sample);
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, handedIn.resolve(name).resolve(from.relativize(file).toString()));
      }
    }
  }

  private static void deleteTree(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }
}
