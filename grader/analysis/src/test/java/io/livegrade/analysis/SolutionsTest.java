package io.livegrade.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.model.finding.Finding;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the solutions in this repository that are right: a check that accuses one is wrong. */
final class SolutionsTest {
  private static final List<Check> CHECKS =
      new Analyst()
          .checks().stream().filter(check -> check.id().startsWith("concurrency.")).toList();

  static Stream<PackSourcesOnDisk> solutions() {
    return Stream.concat(
        PackSourcesOnDisk.references(),
        PackSourcesOnDisk.goodSamples().filter(sample -> sample.name().contains("/strong/")));
  }

  @ParameterizedTest
  @MethodSource("solutions")
  void sharesNothingWithoutCare(PackSourcesOnDisk solution) {
    ParsedSubmission parsed = solution.parsed();

    List<Finding> findings =
        CHECKS.stream().flatMap(check -> check.check(parsed).stream()).toList();

    assertThat(parsed.unreadable()).isEmpty();
    assertThat(findings).isEmpty();
  }
}
