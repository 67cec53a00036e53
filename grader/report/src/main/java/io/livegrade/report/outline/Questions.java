package io.livegrade.report.outline;

import io.livegrade.model.finding.Evidence;
import io.livegrade.model.finding.Finding;
import io.livegrade.model.report.ReportedFinding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the questions to ask in order: the costliest fault first, each question once. */
final class Questions {

  private Questions() {}

  static List<Question> of(List<Fault> faults, List<ReportedFinding> remarks) {
    Map<String, Question> questions = new LinkedHashMap<>();
    for (Fault fault : faults) {
      Optional<Evidence> place =
          fault.proofs().stream().flatMap(proof -> proof.places().stream()).findFirst();
      add(questions, fault.texts().followUp(), fault.texts().words(), place);
    }
    for (ReportedFinding remark : remarks) {
      Finding finding = remark.finding();
      add(questions, remark.followUp(), finding.message(), Optional.of(finding.place()));
    }
    return List.copyOf(questions.values());
  }

  private static void add(
      Map<String, Question> questions, String text, String about, Optional<Evidence> place) {
    if (!text.isBlank()) {
      questions.putIfAbsent(text, new Question(text, about, place));
    }
  }
}
