package io.livegrade.grading.score;

import io.livegrade.model.finding.Evidence;
import io.livegrade.model.finding.Finding;
import io.livegrade.model.finding.FindingKind;
import io.livegrade.model.rubric.Signal;
import io.livegrade.model.run.Failure;
import io.livegrade.model.run.HiddenTestResult;
import io.livegrade.model.run.Run;
import io.livegrade.model.run.RunOutcome;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells which signals were observed; the order of tests and findings does not matter. */
final class Observations {

  private static final Set<FindingKind> FAULTS =
      Set.of(FindingKind.ESSENTIAL, FindingKind.ACTIONABLE);
  private static final Set<FindingKind> MERITS = Set.of(FindingKind.PRAISE);

  private static final Comparator<HiddenTestResult> BY_ID =
      Comparator.comparing((HiddenTestResult test) -> test.id().replaceFirst("\\[\\d+]$", ""))
          .thenComparingInt(test -> test.id().length())
          .thenComparing(HiddenTestResult::id);
  private static final Comparator<Finding> BY_PLACE =
      Comparator.comparing((Finding finding) -> finding.place().file())
          .thenComparingInt(finding -> finding.place().line())
          .thenComparing(Finding::message);

  private final Run run;
  private final Reading reading;
  private final OwnTests ownTests;

  Observations(Run run, Reading reading) {
    this.run = run;
    this.reading = reading;
    this.ownTests = new OwnTests(run.candidateTests(), reading.unreadable());
  }

  /** {@return the sources that could not be read; findings cost nothing where there are any} */
  List<String> unreadable() {
    return reading.unreadable();
  }

  /** {@return what shows that a signal speaks against the submission, if it does} */
  Optional<Sighting> fault(Signal signal) {
    return switch (signal.kind()) {
      case CHECK -> unreadable().isEmpty() ? findings(signal.id(), FAULTS) : Optional.empty();
      case DEFECT -> defect(signal.id());
      case MEASURE -> ownTests.missing(signal.id());
      case END -> end(signal.id());
      case LIMIT -> Optional.empty();
    };
  }

  /** {@return what shows that a signal speaks for the submission, if it does} */
  Optional<Sighting> merit(Signal signal) {
    return switch (signal.kind()) {
      case CHECK -> findings(signal.id(), MERITS);
      case MEASURE -> reached(signal.id());
      case DEFECT, END, LIMIT -> Optional.empty();
    };
  }

  private Optional<Sighting> findings(String check, Set<FindingKind> kinds) {
    List<Finding> found =
        reading.findings().stream()
            .filter(finding -> finding.check().equals(check) && kinds.contains(finding.kind()))
            .sorted(BY_PLACE)
            .toList();
    List<Evidence> places =
        found.stream().flatMap(finding -> finding.evidence().stream()).distinct().toList();
    List<String> details = found.stream().map(Finding::message).distinct().toList();
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(new Sighting(1, List.of(), places, details));
  }

  /** An own test that hangs or exits spoils itself alone; one that forges speaks of its author. */
  private Optional<Sighting> end(String id) {
    RunOutcome ofOwnTests = run.candidateTests().outcome();
    return Stream.concat(
            Stream.of(run.outcome()),
            Stream.of(ofOwnTests).filter(RunOutcome.TamperingSuspected.class::isInstance))
        .filter(end -> end.id().equals(id))
        .findFirst()
        .map(end -> new Sighting(1, List.of(end.sentence())));
  }

  private Optional<Sighting> defect(String id) {
    List<HiddenTestResult> failed =
        run.hiddenTests().stream()
            .filter(test -> test.failure().map(Failure::rootCause).equals(Optional.of(id)))
            .sorted(BY_ID)
            .toList();
    List<String> details =
        failed.stream()
            .map(test -> test.id() + ": " + test.failure().map(Failure::message).orElse(""))
            .toList();
    return failed.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Sighting(
                1, failed.stream().map(HiddenTestResult::id).toList(), List.of(), details));
  }

  private Optional<Sighting> reached(String measure) {
    double share = run.measures().getOrDefault(measure, ownTests.share(measure));
    return share > 0 ? Optional.of(new Sighting(Math.min(share, 1), List.of())) : Optional.empty();
  }
}
