package io.livegrade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class ReadmeIT {

  private static final Pattern GRADING =
      Pattern.compile("\n```\n(grader/bin/grade [^\n]*/strong/[^\n]*)\n```\n");

  @Test
  void itsFirstCommandGradesAStrongSubmission() {
    Matcher command = GRADING.matcher(Repository.text("README.md"));
    assertThat(command.find()).isTrue();

    Shell.Ended ended = Shell.in(Repository.file("")).run("/bin/sh", "-c", command.group(1));

    assertThat(ended.out()).as(ended.error()).contains("STRONG").contains("100 of 100 points");
    assertThat(ended.code()).isZero();
  }
}
