package io.livegrade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.model.report.GradeReport;
import io.livegrade.model.report.Header;
import io.livegrade.model.report.Verdict;
import io.livegrade.model.submission.Submission;
import io.livegrade.report.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CommandsTest {

  @TempDir Path folder;

  private Operator operator;

  @BeforeEach
  void setUp() {
    operator = Operator.in(folder);
  }

  @Test
  void helpListsEveryExitCode() {
    Operator.Ended ended = operator.grade("--help");

    assertThat(ended.code()).isZero();
    for (ExitCode code : ExitCode.values()) {
      assertThat(ended.out().lines().map(String::strip))
          .anyMatch(line -> line.startsWith(code.number() + " "));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --challenge expense-create                    | wanted --challenge ID and the folder
          --chalenge expense-create .                   | --challenge
          --challenge expense-crate .                   | did you mean "expense-create"?
          --challenge expense-create no/such/folder     | no/such/folder: there is no such folder
          --challenge expense-create --format pdf .     | got "pdf", wanted one of json, html
          --challenge expense-create --fail-under 101 . | wanted points from 0 to 100
          --challenge expense-create --sandbox none .   | DOCKER
          --challenge expense-create --limits test=5 .  | --limits test: got "5", wanted a time
          --challenge expense-create --limits heap=5s . | heap
          chalenges                                     | wanted --challenge ID
          init expense-create                           | DIR
          batch somewhere                               | wanted --challenge ID
          batch --challenge expense-create              | SOURCE
          batch --challenge expense-create no/such      | no/such: is not there
          batch --challenge expense-create --jobs 0 .   | --jobs: got "0", wanted a number from 1 up
          batch --challenge expense-create --replace .  | --replace goes with --regrade
          batch --challenge expense-create ssh://h/r    | is on another machine; clone it first
          verify expense-crate                          | did you mean "expense-create"?
          verify --repeats 0 expense-create             | want a number from 1 up, got 0 and 2
          verify --only sample expense-create           | SAMPLES, ATTACKS, IMPOSTORS, REPEATS, MUTANTS
          """)
  void argumentsThatDoNotFitAreUsage(String arguments, String message) {
    Operator.Ended ended = operator.grade((Object[]) arguments.split(" ", -1));

    assertThat(ended.code()).isEqualTo(ExitCode.USAGE.number());
    assertThat(ended.error()).contains(message).contains("grade");
    assertThat(ended.out()).isEmpty();
  }

  @Test
  void challengesAreListed() {
    assertThat(operator.grade("challenges").out())
        .contains("expense-create")
        .contains("Create an expense (25 minutes)");
  }

  @Test
  void aChallengeIsShownWithBriefContractAndRubricButNoHiddenTest() {
    String shown = operator.grade("challenges", "expense-create").out();

    assertThat(shown)
        .contains("POST /expenses")
        .contains("interface ExpenseApp")
        .contains("Layer separation (layering): 25 points")
        .doesNotContain("hidden-tests");
  }

  @Test
  void aPackWithFaultsEndsWithAllOfThem() throws IOException {
    Path pack = Files.createDirectories(folder.resolve("my-pack"));
    Files.writeString(pack.resolve("challenge.yaml"), "title: Mine\n");

    Operator.Ended ended = operator.grade("challenges", pack);

    assertThat(ended.code()).isEqualTo(ExitCode.CONFIGURATION.number());
    assertThat(ended.error()).contains("rubric.yaml").contains("brief.md").contains("version");
  }

  @Test
  void verifyShowsAllThatKeepsAPackFromLoading() throws IOException {
    Path pack = Files.createDirectories(folder.resolve("my-pack"));
    Files.writeString(pack.resolve("challenge.yaml"), "title: Mine\n");

    Operator.Ended text = operator.grade("verify", "--sandbox", "docker", pack);
    Operator.Ended json = operator.grade("verify", "--sandbox", "docker", "--format", "json", pack);

    assertThat(text.code()).isEqualTo(ExitCode.CONFIGURATION.number());
    assertThat(text.out())
        .contains("my-pack", "DOES NOT HOLD", "challenge.yaml:1", "rubric.yaml: is missing");
    assertThat(json.code()).isEqualTo(ExitCode.CONFIGURATION.number());
    assertThat(json.out()).contains("\"holds\" : false").contains("rubric.yaml");
  }

  @Test
  void verifySaysNothingAboutAPackWhereNoSandboxRuns() {
    Operator.Ended ended = operator.grade("verify", "--sandbox", "docker", "expense-create");

    assertThat(ended.code()).isEqualTo(ExitCode.NOT_GRADED.number());
    assertThat(ended.out()).isEmpty();
    assertThat(ended.error()).contains("grade doctor");
  }

  @Test
  void refusesARuntimeForTheSandboxThatHasNone() {
    Operator.Ended ended =
        operator.grade(
            "--challenge", "lru-cache", "--sandbox", "namespaces", "--runtime", "runsc", folder);

    assertThat(ended.code()).isEqualTo(ExitCode.USAGE.number());
    assertThat(ended.error()).contains("--runtime is a container engine's");
  }

  @Test
  void initWritesAStarterThatMavenCanOpen() {
    Path starter = folder.resolve("starter");

    Operator.Ended ended = operator.grade("init", "expense-create", starter);

    assertThat(ended.code()).isZero();
    assertThat(starter.resolve("brief.md")).content().contains("/expenses");
    assertThat(starter.resolve("src/main/java/livecoding/expense/ExpenseApp.java")).exists();
    assertThat(starter.resolve("pom.xml"))
        .content()
        .contains("<artifactId>junit-jupiter</artifactId>")
        .doesNotContain("${")
        .doesNotContain("{{");
  }

  @Test
  void initOverwritesNothing() throws IOException {
    Path notes = Files.writeString(folder.resolve("notes.txt"), "mine");

    Operator.Ended ended = operator.grade("init", "expense-create", folder);

    assertThat(ended.code()).isEqualTo(ExitCode.CONFIGURATION.number());
    assertThat(ended.error()).contains("is not empty");
    assertThat(notes).hasContent("mine");
  }

  @Test
  void showRendersAStoredReport() throws IOException {
    Path report = Files.writeString(folder.resolve("report.json"), notGraded());

    assertThat(operator.grade("show", report).out()).contains("NOT GRADED").contains("no engine");
    assertThat(operator.grade("show", report, "--format", "json").out()).isEqualTo(notGraded());
    assertThat(operator.grade("show", report, "--format", "html").out()).contains("<html");
    assertThat(operator.grade("show", report, "--quiet").out())
        .isEqualTo("ada: not graded: no engine\n");
  }

  @Test
  void showTellsTheCandidateNothingOfOurs() throws IOException {
    Path report = Files.writeString(folder.resolve("report.json"), notGraded());

    assertThat(operator.grade("show", report, "--audience", "candidate").out())
        .contains("NOT GRADED")
        .doesNotContain("no engine");
    assertThat(
            operator
                .grade(
                    "show", report, "--audience", "candidate", "--format", "json", "--out", folder)
                .out())
        .contains("\"audience\" : \"candidate\"");
    assertThat(report).content().doesNotContain("no engine");
  }

  @Test
  void showRendersEveryFormat() throws IOException {
    Path report = Files.writeString(folder.resolve("report.json"), notGraded());

    for (ReportFormat format : ReportFormat.values()) {
      assertThat(operator.grade("show", report, "--format", format.word()).out())
          .as(format.word())
          .isNotBlank();
    }
    assertThat(operator.grade("show", "--help").out()).contains("--schema");
    assertThat(operator.grade("show", "--schema").out()).contains("urn:livegrade:report:");
    assertThat(operator.grade("show").error()).contains("wanted a report.json");
  }

  @Test
  void annotatesAsTheSurroundingsReadIt() throws IOException {
    Path report = Files.writeString(folder.resolve("report.json"), notGraded());

    assertThat(operator.grade("show", report, "--format", "annotations").out())
        .isEqualTo("grade: error: no engine start one\n");
    assertThat(
            operator
                .with("GITHUB_ACTIONS", "true")
                .grade("show", report, "--format", "annotations")
                .out())
        .isEqualTo("::error title=Not graded::no engine start one\n");
  }

  @Test
  void showSaysWhatIsWrongWithWhatIsNoReport() throws IOException {
    Path notes = Files.writeString(folder.resolve("notes.txt"), "hello");

    assertThat(operator.grade("show", notes).code()).isEqualTo(ExitCode.CONFIGURATION.number());
    assertThat(operator.grade("show", notes).error()).contains("notes.txt:1").contains("not JSON");
    assertThat(operator.grade("show", folder.resolve("none")).error()).contains("no such file");
  }

  @Test
  void whereTheSandboxDoesNotRunNothingIsGraded() throws IOException {
    Files.writeString(folder.resolve("Answer.java"), "public class Answer {}");

    Operator.Ended ended =
        operator.grade("--challenge", "expense-create", "--sandbox", "docker", folder);

    assertThat(ended.code()).isEqualTo(ExitCode.NOT_GRADED.number());
    assertThat(ended.out()).contains("NOT GRADED").doesNotContain("points");
  }

  @Test
  void anEmptyFolderIsGradedWithoutASandbox() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));

    Operator.Ended ended =
        operator.grade(
            "--challenge",
            "expense-create",
            "--sandbox",
            "docker",
            "--fail-under",
            "acceptable",
            empty);

    assertThat(ended.code()).isEqualTo(ExitCode.UNDER_THE_BAR.number());
    assertThat(ended.out()).contains("CONCERN, 0 of 100 points");
  }

  @Test
  void reportsAreWrittenInEveryFormat() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    Path out = folder.resolve("out");

    operator.grade(
        "--challenge", "expense-create", "--sandbox", "docker", "--out", out, "--quiet", empty);

    assertThat(out)
        .isDirectoryContaining("glob:**/report.json")
        .isDirectoryContaining("glob:**/report.html")
        .isDirectoryContaining("glob:**/report.md");
  }

  @Test
  void completionIsOfferedForShells() {
    assertThat(operator.grade("generate-completion").out()).contains("complete -F");
  }

  private static String notGraded() {
    return ReportFormat.JSON.render(
        new GradeReport(
            new Header(
                "1",
                new Header.ChallengeReference("expense-create", "Create an expense", "1", "0a"),
                new Submission("ada", "0b", List.of(), List.of()),
                Instant.EPOCH),
            new Verdict.NotGraded("no engine", "start one")));
  }
}
