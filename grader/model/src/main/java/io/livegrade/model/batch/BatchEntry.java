package io.livegrade.model.batch;

import io.livegrade.model.report.GradeReport;
import io.livegrade.model.report.Verdict;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * What a batch keeps in memory of one grading: a line of its journal.
 *
 * @param origin which submission
 * @param identity what the grade rests on
 * @param gradedAt when the grading began
 * @param marks how it ended
 */
public record BatchEntry(Origin origin, Identity identity, Instant gradedAt, Marks marks) {

  /** {@return what is kept of a report} */
  public static BatchEntry of(Origin origin, Identity identity, GradeReport report) {
    return new BatchEntry(
        origin,
        identity,
        report.header().gradedAt(),
        switch (report.verdict()) {
          case Verdict.Graded graded -> Marks.of(graded.score());
          case Verdict.NotGraded(String reason, String _) -> new Marks.Missing(reason);
        });
  }

  /** {@return the names of all criteria there are marks for, in the order they are met} */
  public static List<String> criteria(Collection<BatchEntry> entries) {
    return entries.stream()
        .map(BatchEntry::marks)
        .filter(Marks.Given.class::isInstance)
        .flatMap(marks -> ((Marks.Given) marks).criteria().stream())
        .map(Marks.Mark::criterion)
        .distinct()
        .toList();
  }

  /** {@return whether the submission was judged, whatever came of it} */
  public boolean isGraded() {
    return marks instanceof Marks.Given;
  }
}
