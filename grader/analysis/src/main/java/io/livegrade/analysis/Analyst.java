package io.livegrade.analysis;

import io.livegrade.model.challenge.Challenge;
import io.livegrade.model.finding.Finding;
import io.livegrade.model.submission.Submission;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** Asks every check of a submission. */
public final class Analyst {
  private static final Comparator<Finding> BY_PLACE =
      Comparator.comparing((Finding finding) -> finding.place().file())
          .thenComparingInt((Finding finding) -> finding.place().line())
          .thenComparing(Finding::check)
          .thenComparing(Finding::message);

  private final List<Check> checks;

  /** Takes every check on the class path. */
  public Analyst() {
    this(
        ServiceLoader.load(Check.class, Analyst.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .sorted(Comparator.comparing(Check::id))
            .toList());
  }

  Analyst(List<Check> checks) {
    this.checks = List.copyOf(checks);
  }

  /** {@return the checks asked, sorted by id} */
  public List<Check> checks() {
    return checks;
  }

  /** {@return what the checks found in {@code submission}, and what could not be read} */
  public Analysis analyse(Submission submission, Challenge challenge) {
    ParsedSubmission parsed =
        ParsedSubmission.parse(
            submission.sources(), challenge.sources().contract(), challenge.entry().type());
    return new Analysis(findings(parsed), parsed.unreadable(), parsed);
  }

  private List<Finding> findings(ParsedSubmission parsed) {
    return checks.stream()
        .flatMap(check -> check.check(parsed).stream())
        .distinct()
        .sorted(BY_PLACE)
        .toList();
  }
}
