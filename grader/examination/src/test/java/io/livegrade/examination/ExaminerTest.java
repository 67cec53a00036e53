package io.livegrade.examination;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.examination.pack.PackCompiler;
import io.livegrade.model.challenge.Challenge;
import io.livegrade.model.run.CandidateTestResult;
import io.livegrade.model.run.Failure;
import io.livegrade.model.run.HiddenTestResult;
import io.livegrade.model.run.Mutant;
import io.livegrade.model.run.MutantResult;
import io.livegrade.model.run.PlantedMutants;
import io.livegrade.model.run.Run;
import io.livegrade.model.run.RunOutcome;
import io.livegrade.model.run.TestStatus;
import io.livegrade.model.submission.SourceFile;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
final class ExaminerTest {

  private static final SourceFile OWN_TESTS =
      new SourceFile(
          "test/PoliteTest.java",
          """
          import static org.junit.jupiter.api.Assertions.*;
          import org.junit.jupiter.api.*;
          class PoliteTest {
            @Test void greets() { assertEquals("Hi, Bo!", new mine.Polite("Hi").greet("Bo")); }
            @Nested class Blank {
              @Test void greetsYou() { assertEquals("Hi, you!", new mine.Polite("Hi").greet("")); }
            }
          }
          """);

  private static final SourceFile SWITCH =
      new SourceFile(
          "livegrade/Planted.java",
          """
          package livegrade;
          public class Planted {
            public static volatile int awake;
            public static boolean is(int number) { return awake == number; }
          }
          """);

  @TempDir private Path cache;

  private final OpenSandbox sandbox = new OpenSandbox();

  @AfterEach
  void endSandboxes() {
    sandbox.close();
  }

  /** {@return a test that passes by how often its process has run it} */
  private static SourceFile testOf(String passes) {
    return new SourceFile(
        "test/LookTest.java",
        """
        import static org.junit.jupiter.api.Assertions.*;
        import org.junit.jupiter.api.Test;
        class LookTest {
          @Test void countsLooks() {
            int look = Integer.getInteger("looks", 0) + 1;
            System.setProperty("looks", "" + look);
            assertTrue(%s);
          }
        }
        """
            .formatted(passes));
  }

  private Run examine(SourceFile... sources) {
    return examine(new PlantedMutants(List.of(), List.of()), sources);
  }

  private Run examine(PlantedMutants mutants, SourceFile... sources) {
    return examine(GreeterPack.challenge(), mutants, sources);
  }

  private Run examine(Challenge challenge, PlantedMutants mutants, SourceFile... sources) {
    List<Path> classPath =
        Pattern.compile(File.pathSeparator, Pattern.LITERAL)
            .splitAsStream(System.getProperty("java.class.path"))
            .map(Path::of)
            .toList();
    return new Examiner(
            sandbox, List::of, new PackCompiler(cache, "test", Map.of("junit", classPath)))
        .examine(
            challenge,
            GreeterPack.submission(sources),
            CompletableFuture.completedFuture(mutants),
            42);
  }

  private static Map<String, TestStatus> statuses(Run run) {
    return run.hiddenTests().stream()
        .collect(java.util.stream.Collectors.toMap(HiddenTestResult::id, HiddenTestResult::status));
  }

  private static String rootCause(Run run, String test) {
    return run.hiddenTests().stream()
        .filter(result -> result.id().equals(test))
        .flatMap(result -> result.failure().stream())
        .map(Failure::rootCause)
        .findFirst()
        .orElse("");
  }

  @Test
  void passesEveryHiddenTestOfARightSubmission() {
    Run run = examine(GreeterPack.rightGreeting());

    assertThat(run.outcome()).isEqualTo(new RunOutcome.Completed());
    assertThat(run.hiddenTests())
        .extracting(HiddenTestResult::id)
        .isEqualTo(GreeterPack.challenge().sources().manifest());
    assertThat(statuses(run).values()).containsOnly(TestStatus.PASSED);
    assertThat(run.measures()).containsExactly(Map.entry("shouts", 0.0));
    assertThat(run.conditions().seed()).isEqualTo(42);
  }

  @Test
  void namesTheRequirementOrTheSharedDefectBehindAFailure() {
    Run run = examine(GreeterPack.greeting("return word + \", \" + name + \"!\";"));

    assertThat(statuses(run))
        .containsEntry("Greetings.greetsByName", TestStatus.PASSED)
        .containsEntry("Greetings.greetsNobodyAsYou[1]", TestStatus.FAILED);
    assertThat(rootCause(run, "Greetings.greetsNobodyAsYou[1]")).isEqualTo("blank-shown");
    assertThat(rootCause(run, "Greetings.greetsNobodyAsYou[2]")).isEqualTo("blank-names");
  }

  @Test
  void failsATestWhoseAssertionTheCandidateSwallows() {
    Run run =
        examine(
            new SourceFile(
                "Mine.java",
                """
                public class Mine implements demo.Greeter {
                  private final String word;
                  public Mine(String word) { this.word = word; }
                  public String greet(String name) { return word + ", " + name + "!"; }
                  @Override public void each(java.util.List<String> names,
                      java.util.function.Consumer<String> sink) {
                    try { sink.accept("wrong"); } catch (Throwable swallowed) { }
                  }
                }
                """));

    assertThat(rootCause(run, "Greetings.greetsEach")).isEqualTo("greets-each");
  }

  @Test
  void sharesWhatATestHasMadeWithTheNext() {
    Run run =
        examine(
            new SourceFile(
                "Mine.java",
                """
                public class Mine implements demo.Greeter {
                  private static int made;
                  private final String word;
                  public Mine(String word) {
                    if (word.equals("Morning") && ++made > 1) throw new IllegalStateException();
                    this.word = word;
                  }
                  public String greet(String name) {
                    return word + ", " + (name.isBlank() ? "you" : name) + "!";
                  }
                }
                """));

    assertThat(statuses(run).values()).containsOnly(TestStatus.PASSED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"if (spoilt) return null;", "while (spoilt) { }"})
  void blamesNoTestForWhatAnEarlierOneLeftBehind(String wrong) {
    Run run =
        examine(
            new SourceFile(
                "Mine.java",
                """
                public class Mine implements demo.Greeter {
                  private final String word;
                  private boolean spoilt;
                  public Mine(String word) { this.word = word; }
                  public String greet(String name) {
                    WRONG
                    spoilt = name.equals("Zed");
                    return word + ", " + (name.isBlank() ? "you" : name) + "!";
                  }
                }
                """
                    .replace("WRONG", wrong)));

    assertThat(statuses(run).values()).containsOnly(TestStatus.PASSED);
    assertThat(run.outcome()).isEqualTo(new RunOutcome.Completed());
  }

  @Test
  void goesOnInAFreshSandboxAfterAHang() {
    Run run =
        examine(
            GreeterPack.greeting(
                "while (name.isEmpty()) { } return word + \", \" + name + \"!\";"));

    assertThat(run.outcome()).isInstanceOf(RunOutcome.TimedOut.class);
    assertThat(statuses(run))
        .containsEntry("Greetings.greetsNobodyAsYou[1]", TestStatus.TIMED_OUT)
        .containsEntry("Greetings.greetsByName", TestStatus.PASSED)
        .containsEntry("Greetings.ticks", TestStatus.PASSED);
  }

  @Test
  void stopsTheClockOfATestWhileAllOrdersAreTried() {
    Run run =
        examine(
            GreeterPack.slowMeeting(),
            new PlantedMutants(List.of(), List.of()),
            GreeterPack.rightGreeting());

    assertThat(run.hiddenTests())
        .singleElement()
        .extracting(HiddenTestResult::status)
        .isEqualTo(TestStatus.PASSED);
  }

  @Test
  void triesAllOrdersWhileOtherTestsRun() {
    Run run =
        examine(
            GreeterPack.slowMeetingAndOthers(),
            new PlantedMutants(List.of(), List.of()),
            GreeterPack.rightGreeting());

    assertThat(run.hiddenTests())
        .allSatisfy(
            result -> assertThat(result.status()).as("%s", result).isEqualTo(TestStatus.PASSED));
  }

  @Test
  @Timeout(20) // orders of a process that ends are not tried
  void endsWhatNobodyWaitsForAnyMore() {
    Run run =
        examine(
            GreeterPack.slowMeetingAndOthers(),
            new PlantedMutants(List.of(), List.of()),
            GreeterPack.greeting("System.exit(0); return null;"));

    assertThat(statuses(run).values()).doesNotContain(TestStatus.PASSED);
    assertThat(Thread.getAllStackTraces().keySet())
        .extracting(Thread::getName)
        .doesNotContain("schedules");
  }

  @Test
  void failsTheTestInWhichTheProcessEnds() {
    Run run = examine(GreeterPack.greeting("System.exit(0); return null;"));

    assertThat(run.outcome()).isEqualTo(new RunOutcome.EndedEarly(0));
    assertThat(statuses(run).values()).doesNotContain(TestStatus.PASSED);
  }

  @Test
  void namesExhaustedMemory() {
    Run run =
        examine(
            GreeterPack.greeting(
                "var all = new java.util.ArrayList<long[]>();"
                    + " while (true) all.add(new long[1 << 20]);"));

    assertThat(run.outcome()).isInstanceOf(RunOutcome.OutOfMemory.class);
  }

  @Test
  void endsAProcessThatCanStartNoMoreThreads() {
    Run run =
        examine(
            GreeterPack.greeting(
                "throw new OutOfMemoryError(\"unable to create native thread: as the JVM says\");"));

    assertThat(run.outcome().sentence())
        .isEqualTo("Started more threads than the sandbox allows, which ended the process.");
  }

  @Test
  void suspectsTamperingWhenFramesAreForged() {
    Run run =
        examine(
            GreeterPack.greeting(
                """
                try (var out = new java.io.FileOutputStream(java.io.FileDescriptor.out)) {
                  out.write(new byte[] {0, 0, 0, 9, 1, 0, 0, 0, 0, 0, 0, 0, 99});
                } catch (java.io.IOException e) { }
                return "Hello, " + name + "!";
                """));

    assertThat(run.outcome()).isInstanceOf(RunOutcome.TamperingSuspected.class);
    assertThat(statuses(run).values()).doesNotContain(TestStatus.PASSED);
  }

  @Test
  void reportsWhatTheCompilerRejects() {
    Run run = examine(GreeterPack.greeting("return nowhere;"));

    assertThat(run.outcome().sentence()).contains("src/mine/Polite.java:5").contains("nowhere");
    assertThat(run.hiddenTests()).isEmpty();
  }

  @Test
  void survivesSourcesNestedTooDeeplyForTheCompiler() {
    Run run =
        examine(
            GreeterPack.greeting(
                "int x = " + "(".repeat(50_000) + "1" + ")".repeat(50_000) + "; return null;"));

    assertThat(run.outcome()).isInstanceOf(RunOutcome.DoesNotCompile.class);
  }

  @Test
  void saysWhatIsWrongWithTheClassThatShouldMeetTheContract() {
    Run none = examine(new SourceFile("A.java", "public class A {}"));
    Run wrong =
        examine(
            new SourceFile(
                "A.java",
                "public class A implements demo.Greeter {"
                    + " public String greet(String name) { return name; } }"));

    assertThat(none.outcome().sentence()).contains("no class that implements demo.Greeter");
    assertThat(wrong.outcome().sentence()).contains("A, which has the public constructor ()");
  }

  @Test
  void refusesClassesInReservedPackages() {
    Run run =
        examine(
            GreeterPack.rightGreeting(),
            new SourceFile("Extra.java", "package org.junit.jupiter.api; public class Extra {}"));

    assertThat(run.outcome().sentence()).contains("reserved package");
  }

  @Test
  void runsTheCandidatesOwnTests() {
    Run run = examine(GreeterPack.rightGreeting(), OWN_TESTS);

    assertThat(run.candidateTests().tests())
        .extracting(CandidateTestResult::name)
        .containsExactlyInAnyOrder("PoliteTest.greets", "PoliteTest.Blank.greetsYou");
    assertThat(run.candidateTests().passed()).isEqualTo(2);
  }

  @Test
  void reportsOwnTestsThatFailOnTheirOwnCode() {
    Run run = examine(GreeterPack.greeting("return word + \", \" + name + \"!\";"), OWN_TESTS);

    assertThat(run.candidateTests().passed()).isEqualTo(1);
    assertThat(run.candidateTests().mutants()).isEmpty();
  }

  @Test
  void looksAgainAtAnOwnTestThatFailed() {
    Run run = examine(GreeterPack.rightGreeting(), testOf("look == 2"));

    assertThat(run.candidateTests().passed()).isEqualTo(1);
    assertThat(run.candidateTests().failed()).isZero();
  }

  @Test
  void looksAgainAtAMutantThatWasNotNoticed() {
    Mutant sometimes = new Mutant(1, "blank", "src/mine/Polite.java", 5, "noticed now and then");
    // The first look is at the candidate's own code, and two more notice nothing.
    PlantedMutants planted =
        new PlantedMutants(
            List.of(GreeterPack.rightGreeting(), testOf("look < 4"), SWITCH), List.of(sometimes));

    Run run = examine(planted, GreeterPack.rightGreeting(), testOf("look < 4"));

    assertThat(run.candidateTests().mutants()).containsExactly(new MutantResult(sometimes, true));
  }

  @Test
  void tellsWhichMutantsTheOwnTestsNotice() {
    Mutant noticed = new Mutant(1, "blank", "src/mine/Polite.java", 5, "blank means blank");
    Mutant unnoticed = new Mutant(2, "null", "src/mine/Polite.java", 5, "null greets null");
    Mutant endless = new Mutant(3, "end", "src/mine/Polite.java", 5, "never ends");
    PlantedMutants planted =
        new PlantedMutants(
            List.of(
                GreeterPack.greeting(
                    """
                    if (livegrade.Planted.is(2) ? false : name == null) return null;
                    while (livegrade.Planted.is(3)) { }
                    return word + ", "
                        + (livegrade.Planted.is(1) || !name.isBlank() ? name : "you") + "!";
                    """),
                OWN_TESTS,
                SWITCH),
            List.of(noticed, unnoticed, endless));

    Run run = examine(planted, GreeterPack.rightGreeting(), OWN_TESTS);

    assertThat(run.candidateTests().mutants())
        .containsExactly(
            new MutantResult(noticed, true),
            new MutantResult(unnoticed, false),
            new MutantResult(endless, true));
  }
}
