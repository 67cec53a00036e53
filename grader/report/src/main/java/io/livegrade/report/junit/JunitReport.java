package io.livegrade.report.junit;

import io.livegrade.model.report.GradeReport;
import io.livegrade.model.report.Verdict;
import io.livegrade.model.run.CandidateTestResult;
import io.livegrade.model.run.Failure;
import io.livegrade.model.run.HiddenTestResult;
import io.livegrade.model.run.Run;
import io.livegrade.model.run.RunOutcome;
import io.livegrade.model.run.TestStatus;
import java.util.List;
import java.util.Optional;

/** Writes one suite: the hidden tests, or for the candidate the candidate's own. */
public final class JunitReport {

  /** A test as JUnit XML tells it. */
  private record Case(String className, String name, Optional<Trouble> trouble) {}

  /** Why a test did not pass: a {@code failure} it found, or an {@code error} that kept it away. */
  private record Trouble(String element, String type, String message) {}

  private JunitReport() {}

  /** {@return the hidden tests as JUnit XML} */
  public static String render(GradeReport report) {
    List<Case> cases =
        switch (report.verdict()) {
          case Verdict.Graded graded ->
              switch (report.audience()) {
                case INTERVIEWER -> cases(graded.run());
                case CANDIDATE -> ownCases(graded.run());
              };
          case Verdict.NotGraded(String reason, String remedy) ->
              List.of(
                  new Case(
                      "grader",
                      "grades",
                      Optional.of(new Trouble("error", "not-graded", reason + " " + remedy))));
        };
    String challenge = report.header().challenge().id();
    XmlWriter xml = new XmlWriter();
    xml.open(
        "testsuites",
        counted(challenge, cases).stream().filter(one -> !one.name().equals("skipped")).toList());
    xml.open("testsuite", counted(challenge + " on " + name(report), cases));
    cases.forEach(one -> write(one, xml));
    xml.close();
    xml.close();
    return xml.toString();
  }

  private static List<Case> cases(Run run) {
    if (run.hiddenTests().isEmpty()) {
      // An empty suite would look like success.
      Trouble trouble = new Trouble("error", run.outcome().id(), run.outcome().sentence());
      return List.of(new Case("submission", "runs", Optional.of(trouble)));
    }
    return run.hiddenTests().stream().map(JunitReport::toCase).toList();
  }

  /** The candidate sees the tests that are the candidate's. */
  private static List<Case> ownCases(Run run) {
    if (!(run.outcome() instanceof RunOutcome.Completed)) {
      Trouble trouble = new Trouble("error", run.outcome().id(), run.outcome().sentence());
      return List.of(new Case("submission", "runs", Optional.of(trouble)));
    }
    return run.candidateTests().tests().stream().map(JunitReport::toCase).toList();
  }

  private static Case toCase(CandidateTestResult test) {
    Optional<Trouble> trouble =
        test.status() == TestStatus.PASSED
            ? Optional.empty()
            : Optional.of(new Trouble("failure", test.status().word(), test.message()));
    return new Case("own", test.name(), trouble);
  }

  private static Case toCase(HiddenTestResult test) {
    int method = test.id().indexOf('.') + 1;
    return new Case(
        method == 0 ? "hidden" : test.id().substring(0, method - 1),
        test.id().substring(method),
        test.failure().map(failure -> trouble(test.status(), failure)));
  }

  private static Trouble trouble(TestStatus status, Failure failure) {
    return switch (status) {
      case PASSED, FAILED -> new Trouble("failure", failure.rootCause(), failure.message());
      case ABORTED, TIMED_OUT, MISSING ->
          new Trouble("error", status.word() + " " + failure.rootCause(), failure.message());
    };
  }

  private static void write(Case one, XmlWriter xml) {
    List<XmlWriter.Attribute> attributes =
        List.of(
            new XmlWriter.Attribute("classname", one.className()),
            new XmlWriter.Attribute("name", one.name()));
    if (one.trouble().isEmpty()) {
      xml.empty("testcase", attributes);
      return;
    }
    Trouble trouble = one.trouble().get();
    xml.open("testcase", attributes);
    xml.text(
        trouble.element(),
        List.of(
            new XmlWriter.Attribute("type", trouble.type()),
            new XmlWriter.Attribute("message", trouble.message())),
        trouble.message());
    xml.close();
  }

  private static List<XmlWriter.Attribute> counted(String name, List<Case> cases) {
    return List.of(
        new XmlWriter.Attribute("name", name),
        new XmlWriter.Attribute("tests", Integer.toString(cases.size())),
        new XmlWriter.Attribute("failures", count(cases, "failure")),
        new XmlWriter.Attribute("errors", count(cases, "error")),
        new XmlWriter.Attribute("skipped", "0"));
  }

  private static String count(List<Case> cases, String element) {
    return Long.toString(
        cases.stream()
            .flatMap(one -> one.trouble().stream())
            .filter(trouble -> trouble.element().equals(element))
            .count());
  }

  private static String name(GradeReport report) {
    return report.header().submission().name();
  }
}
