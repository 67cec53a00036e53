package io.livegrade.grading.submission;

import io.livegrade.grading.content.ContentHash;
import io.livegrade.model.run.RunOutcome;
import io.livegrade.model.submission.Submission;
import java.util.Map;
import java.util.TreeMap;

/** What came of reading a candidate's folder. */
public sealed interface Collected {

  /** {@return what was read; without sources where the folder was refused} */
  Submission submission();

  /** {@return SHA-256 over what decides the grade: the sources, or what was refused and why} */
  default String hash() {
    return switch (this) {
      case Accepted(Submission read) -> read.hash();
      case Refused(Submission _, RunOutcome.Refused outcome) ->
          ContentHash.of(new TreeMap<>(Map.of("refused", outcome.sentence())));
    };
  }

  /**
   * It can be compiled.
   *
   * @param submission its sources
   */
  record Accepted(Submission submission) implements Collected {}

  /**
   * It must not be read any further.
   *
   * @param submission its name, for the report
   * @param outcome the file at fault and why
   */
  record Refused(Submission submission, RunOutcome.Refused outcome) implements Collected {}
}
