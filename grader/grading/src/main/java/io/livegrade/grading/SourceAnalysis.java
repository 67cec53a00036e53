package io.livegrade.grading;

import io.livegrade.grading.score.Reading;
import io.livegrade.model.challenge.Challenge;
import io.livegrade.model.design.Design;
import io.livegrade.model.run.PlantedMutants;
import io.livegrade.model.submission.SourceFile;
import io.livegrade.model.submission.Submission;
import java.util.List;
import java.util.function.Supplier;

/** Reads the source of submissions; a failure to do so is a bug of ours. */
public interface SourceAnalysis {

  /** {@return what reading the source came to} */
  Analysed analyse(Submission submission, Challenge challenge);

  /**
   * What reading a source came to.
   *
   * @param reading for the scoring
   * @param design for the report
   * @param mutants plants mutants in what was read
   */
  record Analysed(Reading reading, Design design, Supplier<PlantedMutants> mutants) {

    /** {@return that none of a submission's sources could be read} */
    static Analysed nothing(Submission submission) {
      List<String> paths = submission.sources().stream().map(SourceFile::path).toList();
      return new Analysed(new Reading(List.of(), paths), Design.NONE, () -> NO_MUTANTS);
    }
  }

  /** That nothing was planted. */
  PlantedMutants NO_MUTANTS = new PlantedMutants(List.of(), List.of());
}
