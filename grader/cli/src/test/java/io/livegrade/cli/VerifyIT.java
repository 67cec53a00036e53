package io.livegrade.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.livegrade.grading.verify.Plan;
import io.livegrade.grading.verify.Plan.Part;
import io.livegrade.model.ConfigurationIssue;
import io.livegrade.model.proof.Answer;
import io.livegrade.model.proof.MutantFate.End;
import io.livegrade.model.proof.PackProof;
import io.livegrade.sandbox.choice.SandboxKind;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every challenge of the repository holds. Attacks have a test of their own.
 *
 * <p>What {@code grade verify} asks, with fewer repeats. It takes most of the build's time, so a
 * build asks containers for the samples of one challenge alone; {@code -Dprove=everything} asks
 * them for all.
 */
final class VerifyIT {

  /** Fewer than an author runs: the build is for finding what broke, not what is flaky. */
  private static final int REPEATS = 5;

  private static final int JOBS = 2;

  private static final String FIRST = "expense-create";
  private static final boolean EVERYTHING = "everything".equals(System.getProperty("prove"));

  @TestFactory
  Stream<DynamicTest> everyChallengeHolds() {
    return packs(
        every -> true,
        pack -> {
          PackProof proof =
              prove(SandboxKind.NAMESPACES, pack, EnumSet.complementOf(EnumSet.of(Part.ATTACKS)));
          assertThat(proof.issues()).extracting(ConfigurationIssue::sentence).isEmpty();
          assertThat(proof.steps())
              .filteredOn(step -> step.answer() instanceof Answer.Mutants)
              .singleElement()
              .satisfies(
                  step ->
                      assertThat(((Answer.Mutants) step.answer()).mutants())
                          .as("mutants that no test notices and nobody judged")
                          .filteredOn(mutant -> mutant.end() == End.SURVIVED)
                          .isEmpty());
        });
  }

  @TestFactory
  Stream<DynamicTest> samplesGetTheSameInAContainer() {
    return packs(
        pack -> EVERYTHING || pack.endsWith(FIRST),
        pack -> {
          assumeTrue(
              Wall.here().contains(Wall.DOCKER),
              "no container engine answers on this host; CI has to provide one");
          PackProof proof = prove(SandboxKind.DOCKER, pack, EnumSet.of(Part.SAMPLES));
          assertThat(proof.issues()).extracting(ConfigurationIssue::sentence).isEmpty();
        });
  }

  private interface Proving {
    void prove(Path pack);
  }

  private static Stream<DynamicTest> packs(Predicate<Path> which, Proving proving) {
    return BuiltGrader.packs().stream()
        .filter(which)
        .map(
            pack ->
                DynamicTest.dynamicTest(pack.getFileName().toString(), () -> proving.prove(pack)));
  }

  private static PackProof prove(SandboxKind kind, Path pack, Set<Part> parts) {
    try (Wiring wiring = BuiltGrader.wiring(kind)) {
      return wiring
          .prover(doing -> {})
          .prove(pack, new Plan(parts, REPEATS, JOBS, OptionalLong.empty()));
    }
  }
}
