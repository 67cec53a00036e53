package io.livegrade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README promises is there. */
final class ReadmeTest {

  private final String readme = Repository.text("README.md");

  @Test
  void tellsEveryExitCode() {
    assertThat(readme)
        .contains(
            Arrays.stream(ExitCode.values())
                .map(code -> "| " + code.number() + " | " + code.meaning() + " |")
                .toList());
  }

  @Test
  void namesFilesThatExist() {
    assertThat(
            Pattern.compile("(?:grader/bin|sample-submissions/expense-create)/[\\w/-]+|\\./mvnw")
                .matcher(readme)
                .results()
                .map(MatchResult::group))
        .hasSizeGreaterThan(3)
        .allSatisfy(name -> assertThat(Files.exists(Repository.file(name))).as(name).isTrue());
  }

  @Test
  void isTestedByTheCommandThatContinuousIntegrationRuns() {
    assertThat(readme).contains("\n./mvnw verify\n");
    assertThat(Repository.text(".ci/run")).contains("\n./mvnw -B verify\n");
  }
}
