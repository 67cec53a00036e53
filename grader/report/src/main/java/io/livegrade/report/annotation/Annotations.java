package io.livegrade.report.annotation;

import io.livegrade.model.finding.Evidence;
import io.livegrade.model.finding.Finding;
import io.livegrade.model.report.GradeReport;
import io.livegrade.model.report.ReportedFinding;
import io.livegrade.model.report.Verdict;
import io.livegrade.model.run.Diagnostic;
import io.livegrade.model.run.RunOutcome;
import io.livegrade.report.annotation.Annotation.Weight;
import io.livegrade.report.outline.Fault;
import io.livegrade.report.outline.Outline;
import io.livegrade.report.outline.Proof;
import io.livegrade.report.terminal.TerminalReport;
import java.util.ArrayList;
import java.util.List;

/** Finds what a report has to say beside the source: the verdict first, then the worst first. */
final class Annotations {

  private final List<Annotation> found = new ArrayList<>();

  private Annotations() {}

  static List<Annotation> of(GradeReport report) {
    Annotations annotations = new Annotations();
    switch (report.verdict()) {
      case Verdict.Graded graded -> {
        annotations.verdict(graded, TerminalReport.line(report));
        Outline outline = Outline.of(graded);
        outline.faults().forEach(annotations::fault);
        outline.remarks().forEach(annotations::remark);
      }
      case Verdict.NotGraded(String reason, String remedy) ->
          annotations.found.add(
              new Annotation(Weight.ERROR, "", 0, "Not graded", reason + " " + remedy));
    }
    return annotations.found;
  }

  private void verdict(Verdict.Graded graded, String line) {
    found.add(new Annotation(Weight.NOTICE, "", 0, "Graded", line));
    if (graded.run().outcome() instanceof RunOutcome.DoesNotCompile compilation) {
      for (Diagnostic error : compilation.errors()) {
        found.add(
            new Annotation(
                Weight.ERROR, error.file(), error.line(), "Does not compile", error.message()));
      }
    }
  }

  private void fault(Fault fault) {
    Weight weight = fault.flag().isPresent() ? Weight.ERROR : Weight.WARNING;
    String title = fault.criteria().getFirst().criterion().name();
    for (Proof proof : fault.proofs()) {
      String message = proof.text().isEmpty() ? fault.texts().words() : proof.line();
      for (Evidence place : proof.places().stream().limit(1).toList()) {
        found.add(new Annotation(weight, place.file(), place.line(), title, message));
      }
    }
  }

  private void remark(ReportedFinding remark) {
    Finding finding = remark.finding();
    found.add(
        new Annotation(
            Weight.NOTICE,
            finding.place().file(),
            finding.place().line(),
            "At no cost",
            finding.message()));
  }
}
