package io.livegrade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.model.challenge.Challenge;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a grading has while it runs is seen, so seeing nothing after it says something. */
final class LeftoversIT {

  private static final Path HONEST =
      Repository.file("sample-submissions/lru-cache/strong/synchronized-linked-hash-map");

  @ParameterizedTest
  @MethodSource("io.livegrade.cli.Wall#here")
  void whatRunsIsSeenAndGoesWithTheGrading(Wall wall) {
    Challenge challenge = BuiltGrader.challenge("lru-cache");
    Set<String> kinds = new HashSet<>();
    try (Wiring wiring = BuiltGrader.wiring(wall.wish())) {
      CompletableFuture<?> grading =
          CompletableFuture.supplyAsync(
              () -> wiring.grader(Optional.empty()).grade(challenge, HONEST));
      while (!grading.isDone()) {
        Leftovers.ofThisProcess().forEach(each -> kinds.add(each.substring(0, each.indexOf(' '))));
      }
      grading.join();

      assertThat(kinds).contains(wall == Wall.NAMESPACES ? "process" : "container");
      assertThat(Leftovers.ofThisProcess()).isEmpty();
    }
  }
}
