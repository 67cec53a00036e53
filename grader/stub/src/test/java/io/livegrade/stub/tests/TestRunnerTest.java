package io.livegrade.stub.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.bridge.stub.Compilation;
import io.livegrade.bridge.stub.CompilationRequest;
import io.livegrade.bridge.stub.TestRunReport;
import io.livegrade.bridge.stub.TestRunReport.End;
import io.livegrade.bridge.stub.TestRunRequest;
import io.livegrade.stub.MemoryClassLoader;
import io.livegrade.stub.compile.MemoryCompiler;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class TestRunnerTest {

  private static final String PLANTED =
      "package livegrade; public class Planted { public static volatile int awake; }";

  private static TestRunReport run(int awake, String tests) {
    Compilation compilation =
        new MemoryCompiler()
            .compile(
                new CompilationRequest(
                    List.of(
                        new CompilationRequest.Source(
                            "OwnTest.java",
                            "import org.junit.jupiter.api.*;"
                                + " import static org.junit.jupiter.api.Assertions.*;"
                                + " class OwnTest { "
                                + tests
                                + " }"),
                        new CompilationRequest.Source("Planted.java", PLANTED)),
                    List.of()));
    assertThat(compilation.errors()).isEmpty();
    return new TestRunner(
            new MemoryClassLoader(
                "own", TestRunnerTest.class.getClassLoader(), compilation.classes()))
        .run(new TestRunRequest(List.of("OwnTest"), awake));
  }

  private static Map<String, End> ends(TestRunReport report) {
    return report.tests().stream()
        .collect(Collectors.toMap(TestRunReport.Test::name, TestRunReport.Test::end));
  }

  @Test
  void tellsHowEachTestEnds() {
    TestRunReport report =
        run(
            0,
            """
            @Test void right() { assertEquals(2, 1 + 1); }
            @Test void wrong() { assertEquals(3, 1 + 1, "sum"); }
            @Test @Disabled("later") void off() { }
            @Test void assumed() { Assumptions.assumeTrue(false); }
            """);

    assertThat(ends(report))
        .containsOnly(
            Map.entry("OwnTest.right", End.PASSED),
            Map.entry("OwnTest.wrong", End.FAILED),
            Map.entry("OwnTest.off", End.ABORTED),
            Map.entry("OwnTest.assumed", End.ABORTED));
    assertThat(report.tests())
        .filteredOn(test -> test.end() == End.FAILED)
        .singleElement()
        .satisfies(test -> assertThat(test.message()).contains("sum").contains("3"));
  }

  @Test
  void reportsASetUpThatFails() {
    assertThat(
            run(0, "@BeforeAll static void up() { fail(\"no\"); } @Test void never() { }")
                .anyFailed())
        .isTrue();
  }

  @Test
  void wakesTheMutantItIsToldTo() {
    String test = "@Test void asleep() { assertNotEquals(3, livegrade.Planted.awake); }";

    assertThat(run(0, test).anyFailed()).isFalse();
    assertThat(run(2, test).anyFailed()).isFalse();
    assertThat(run(3, test).anyFailed()).isTrue();
  }

  @Test
  void stopsAtTheFirstFailureOfAMutant() {
    String failing = "@Test void %s() { fail(); }";
    String tests = failing.formatted("a") + failing.formatted("b") + failing.formatted("c");

    assertThat(run(0, tests).tests()).hasSize(3);
    assertThat(run(1, tests).tests()).hasSize(1);
  }
}
