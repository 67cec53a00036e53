package io.livegrade.cli;

import io.livegrade.model.Level;
import io.livegrade.model.report.CriterionScore;
import io.livegrade.model.report.GradeReport;
import io.livegrade.model.report.ReportedFinding;
import io.livegrade.model.report.Verdict.Graded;
import io.livegrade.model.report.Verdict.NotGraded;
import io.livegrade.model.run.HiddenTestResult;
import io.livegrade.model.run.TestStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What a sample submission claims about itself, in its {@code expected.yaml}.
 *
 * @param level of the whole
 * @param criteria the level of each criterion named
 * @param outcome the id of how the run ended
 * @param findings which checks must and must not report
 * @param failingTests hidden tests that must fail, in at least one invocation where none is named
 * @param exact whether no other test may fail
 */
record ExpectedGrade(
    Level level,
    Map<String, Level> criteria,
    String outcome,
    Findings findings,
    List<String> failingTests,
    boolean exact) {

  record Findings(List<String> present, List<String> absent) {}

  static ExpectedGrade read(Path file) {
    try {
      Map<?, ?> yaml =
          (Map<?, ?>)
              new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
      Map<?, ?> findings = map(yaml.get("findings"));
      return new ExpectedGrade(
          level(yaml.get("level")),
          map(yaml.get("criteria")).entrySet().stream()
              .collect(
                  Collectors.toMap(each -> (String) each.getKey(), each -> level(each.getValue()))),
          Optional.ofNullable((String) yaml.get("outcome")).orElse("completed"),
          new Findings(list(findings.get("present")), list(findings.get("absent"))),
          list(yaml.get("failing-tests")),
          Boolean.TRUE.equals(yaml.get("exact")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return whether the sample lies in a folder that says the same} */
  boolean fits(String folder) {
    return switch (folder) {
      case "strong", "acceptable", "concern" -> folder.equals(level.word());
      case "does-not-compile" ->
          List.of("does-not-compile", "contract-not-met", "refused").contains(outcome);
      case "times-out" -> outcome.equals("timed-out");
      case "hostile" -> true;
      default -> false;
    };
  }

  /** {@return everything in which the report is not what the sample claims} */
  List<String> differences(GradeReport report) {
    return switch (report.verdict()) {
      case NotGraded notGraded -> List.of("not graded: " + notGraded.reason());
      case Graded graded -> differences(graded);
    };
  }

  private List<String> differences(Graded graded) {
    List<String> found = new ArrayList<>();
    if (graded.score().level() != level) {
      found.add("is " + graded.score().level() + ", claims " + level + points(graded));
    }
    if (!graded.run().outcome().id().equals(outcome)) {
      found.add("ended " + graded.run().outcome() + ", claims " + outcome);
    }
    criteria.forEach(
        (id, claimed) -> {
          CriterionScore score = criterion(graded, id);
          if (score.level() != claimed) {
            found.add(
                id + " is " + score.level() + ", claims " + claimed + " (" + score.why() + ")");
          }
        });
    compareFindings(graded, found);
    compareTests(graded, found);
    return found;
  }

  private void compareFindings(Graded graded, List<String> found) {
    List<String> reported =
        graded.findings().stream()
            .map(ReportedFinding::finding)
            .map(finding -> finding.check())
            .toList();
    findings.present().stream()
        .filter(check -> !reported.contains(check))
        .forEach(check -> found.add("lacks a finding of " + check));
    graded.findings().stream()
        .map(ReportedFinding::finding)
        .filter(finding -> findings.absent().contains(finding.check()))
        .forEach(
            finding ->
                found.add(
                    "has a finding of "
                        + finding.check()
                        + " at "
                        + finding.place().file()
                        + ":"
                        + finding.place().line()
                        + ": "
                        + finding.message()));
  }

  private void compareTests(Graded graded, List<String> found) {
    List<String> failed =
        graded.run().hiddenTests().stream()
            .filter(result -> result.status() != TestStatus.PASSED)
            .map(HiddenTestResult::id)
            .toList();
    failingTests.stream()
        .filter(claimed -> failed.stream().noneMatch(id -> isInvocation(id, claimed)))
        .forEach(claimed -> found.add(claimed + " passes, claims to fail"));
    if (exact) {
      failed.stream()
          .filter(id -> failingTests.stream().noneMatch(claimed -> isInvocation(id, claimed)))
          .forEach(id -> found.add(id + " fails, claims to pass"));
    }
  }

  private static boolean isInvocation(String id, String claimed) {
    return id.equals(claimed) || id.startsWith(claimed + "[");
  }

  private static CriterionScore criterion(Graded graded, String id) {
    return graded.score().criteria().stream()
        .filter(score -> score.criterion().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no criterion '" + id + "'"));
  }

  private static String points(Graded graded) {
    return graded.score().criteria().stream()
        .map(score -> score.criterion().id() + " " + score.points())
        .collect(Collectors.joining(", ", " (" + graded.score().points() + " points: ", ")"));
  }

  private static Level level(@Nullable Object word) {
    if (word == null) {
      throw new IllegalArgumentException("expected.yaml names no level");
    }
    return Level.valueOf(((String) word).toUpperCase(Locale.ROOT));
  }

  private static Map<?, ?> map(@Nullable Object value) {
    return value == null ? Map.of() : (Map<?, ?>) value;
  }

  private static List<String> list(@Nullable Object value) {
    return value == null ? List.of() : ((List<?>) value).stream().map(String.class::cast).toList();
  }
}
