package io.livegrade.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.model.finding.Finding;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    Check check = Objects.requireNonNull(CHECKS.get(fixture.check()), "no check of that id");
    ParsedSubmission submission = fixture.parsed();
    assertThat(submission.unreadable()).isEmpty();

    List<Finding> findings = check.check(submission);

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
              assertThat(fixtures).anyMatch(each -> each.check().equals(id) && each.flags());
              assertThat(fixtures).anyMatch(each -> each.check().equals(id) && !each.flags());
            });
  }
}
