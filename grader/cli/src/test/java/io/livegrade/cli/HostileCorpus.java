package io.livegrade.cli;

import io.livegrade.model.proof.Answer;
import io.livegrade.model.proof.PackProof;
import io.livegrade.model.proof.SampleMarks;
import io.livegrade.sandbox.choice.SandboxKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What became of each hostile sample in each sandbox, as a page to be read. */
final class HostileCorpus {

  private static final String CLAIM = "hostile";

  private static final String HEAD =
      """
      # What becomes of attacks

      Each hostile sample submission, graded in both sandboxes: how its run ended, and how long the grading took, on the
      machine that wrote this page. That each ends as it claims, and gets no more than it claims, is tested in namespaces by
      every build, and in containers each night.

      This page is made: `./mvnw verify -Dprove=everything -Dapprove` writes it anew.

      | challenge | attack | level | namespaces | docker |
      |---|---|---|---|---|
      """;

  private final Map<String, Map<SandboxKind, SampleMarks>> attacks = new TreeMap<>();

  void note(SandboxKind kind, PackProof proof) {
    proof.steps().stream()
        .map(step -> step.answer())
        .filter(Answer.Samples.class::isInstance)
        .flatMap(answer -> ((Answer.Samples) answer).samples().stream())
        .filter(sample -> sample.claim().equals(CLAIM))
        .forEach(
            sample ->
                attacks
                    .computeIfAbsent(
                        proof.id() + " | " + sample.name(), _ -> new EnumMap<>(SandboxKind.class))
                    .put(kind, sample));
  }

  /** Always beside the build; into {@code docs} where {@code -Dapprove} says so. */
  void write() throws IOException {
    String page =
        attacks.entrySet().stream()
            .map(attack -> line(attack.getKey(), attack.getValue()))
            .collect(Collectors.joining("\n", HEAD, "\n"));
    Files.writeString(Repository.file("grader/cli/target").resolve("hostile-corpus.md"), page);
    if (System.getProperty("approve") != null) {
      Path docs = Repository.file("docs");
      Files.writeString(docs.resolve("hostile-corpus.md"), page);
    }
  }

  private static String line(String attack, Map<SandboxKind, SampleMarks> ends) {
    String level =
        ends.values().stream()
            .map(sample -> sample.marks().level().name().toLowerCase(Locale.ROOT))
            .distinct()
            .collect(Collectors.joining(" or "));
    return "| %s | %s | %s | %s |"
        .formatted(attack, level, end(ends, SandboxKind.NAMESPACES), end(ends, SandboxKind.DOCKER));
  }

  private static String end(Map<SandboxKind, SampleMarks> ends, SandboxKind kind) {
    SampleMarks sample = ends.get(kind);
    return sample == null
        ? "not graded here"
        : "%s, %.1f s".formatted(sample.marks().outcome(), sample.took().toMillis() / 1000.0);
  }
}
