package io.livegrade.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.model.finding.Finding;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tries every check on its fixtures: what is marked is reported, nothing else is. */
final class ChecksTest {
  private static final Map<String, Check> CHECKS =
      new Analyst()
          .checks().stream()
              .collect(Collectors.toMap(Check::id, check -> check, (a, _) -> a, TreeMap::new));

  static List<Fixture> fixtures() {
    return Fixture.all();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void reportsExactlyWhatIsMarked(Fixture fixture) {
    ParsedSubmission submission = fixture.parsed();
    assertThat(submission.unreadable()).isEmpty();

    List<Finding> findings =
        triedOn(fixture).stream().flatMap(check -> check.check(submission).stream()).toList();

    List<Fixture.Expected> expected = fixture.expected();
    assertThat(expected.isEmpty()).as("marks only in flags").isEqualTo(!fixture.flags());
    assertThat(findings)
        .as("findings of %s", fixture)
        .allSatisfy(finding -> assertThat(expected).anyMatch(mark -> agree(mark, finding)));
    assertThat(expected)
        .as("marks of %s", fixture)
        .allSatisfy(mark -> assertThat(findings).anyMatch(finding -> agree(mark, finding)));
    assertThat(findings).hasSameSizeAs(expected);
  }

  /** A folder named after a family, such as {@code layering}, is tried with the whole family. */
  private static List<Check> triedOn(Fixture fixture) {
    List<Check> tried =
        CHECKS.values().stream().filter(check -> isFor(fixture, check.id())).toList();
    assertThat(tried).as("checks for the folder %s", fixture.check()).isNotEmpty();
    return tried;
  }

  private static boolean isFor(Fixture fixture, String id) {
    return id.equals(fixture.check()) || id.startsWith(fixture.check() + ".");
  }

  private static boolean agree(Fixture.Expected mark, Finding finding) {
    return finding.place().file().equals(mark.file())
        && finding.place().line() == mark.line()
        && finding.message().contains(mark.fragment());
  }

  @Test
  void everyCheckHasFixturesOfBothKinds() {
    List<Fixture> fixtures = Fixture.all();
    assertThat(CHECKS.keySet())
        .allSatisfy(
            id -> {
              assertThat(fixtures).anyMatch(each -> isFor(each, id) && each.flags());
              assertThat(fixtures).anyMatch(each -> isFor(each, id) && !each.flags());
            });
  }
}
