package io.livegrade.cli;

import static java.util.stream.Collectors.joining;

import io.livegrade.model.report.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What became of each hostile sample behind each wall, as a page to be read. */
final class HostileCorpus {

  private static final String HEAD =
      """
      # What becomes of attacks

      Each hostile sample submission, graded behind each wall: how its run ended, and how long the grading took, on the
      machine that wrote this page. Every build tests that each ends as it claims to and in time, that it leaves nothing on
      the host, and that an honest submission gets the same report before and after; nightly, after each.

      This page is made: `./mvnw verify -Dit.test=HostileCorpusIT -Dfailsafe.failIfNoSpecifiedTests=false -Dapprove`.

      | challenge | attack | level | namespaces | docker | docker with gVisor |
      |---|---|---|---|---|---|
      """;

  private final Map<String, Map<Wall, End>> attacks = new TreeMap<>();

  /** How one ended. */
  private record End(String level, String outcome, Duration took) {

    @Override
    public String toString() {
      return "%s, %.1f s".formatted(outcome, took.toMillis() / 1000.0);
    }
  }

  /**
   * Takes down how an attack ended.
   *
   * @param attack its challenge and name
   */
  void note(String attack, Wall wall, Verdict.Graded graded, Duration took) {
    attacks
        .computeIfAbsent(attack, _ -> new EnumMap<>(Wall.class))
        .put(wall, new End(graded.score().level().word(), graded.run().outcome().id(), took));
  }

  /** Always beside the build; into {@code docs} where {@code -Dapprove} says so. */
  void write() throws IOException {
    String page =
        attacks.entrySet().stream()
            .map(attack -> line(attack.getKey(), attack.getValue()))
            .collect(joining("\n", HEAD, "\n"));
    Files.writeString(Repository.file("grader/cli/target").resolve("hostile-corpus.md"), page);
    if (System.getProperty("approve") != null) {
      Path docs = Repository.file("docs");
      Files.writeString(docs.resolve("hostile-corpus.md"), page);
    }
  }

  private static String line(String attack, Map<Wall, End> ends) {
    String levels = ends.values().stream().map(End::level).distinct().collect(joining(" or "));
    return Stream.of(Wall.values())
        .map(wall -> ends.containsKey(wall) ? ends.get(wall).toString() : "not graded here")
        .collect(joining(" | ", "| " + attack + " | " + levels + " | ", " |"));
  }
}
