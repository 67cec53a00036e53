package io.livegrade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.model.challenge.Challenge;
import io.livegrade.report.ReportFormat;
import io.livegrade.sandbox.choice.SandboxKind;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The same submission, challenge and grader give the same report but for times. */
final class ReproducibilityIT {

  private static final int TIMES = 20;

  @Test
  void gradesASubmissionWithFaultsTheSameTwentyTimes() {
    Path sample = Repository.file("sample-submissions/expense-create/concern/trusts-every-request");
    Challenge challenge = BuiltGrader.challenge("expense-create");
    Set<String> reports = new HashSet<>();
    try (Wiring wiring = BuiltGrader.wiring(SandboxKind.NAMESPACES)) {
      for (int i = 0; i < TIMES; i++) {
        reports.add(
            withoutTimes(
                ReportFormat.JSON.render(
                    wiring.grader(Optional.empty()).grade(challenge, sample))));
      }
    }
    assertThat(reports).hasSize(1);
  }

  static String withoutTimes(String json) {
    return json.replaceAll("\"millis\"\\s*:\\s*\\d+", "\"millis\": 0")
        .replaceAll("\"gradedAt\"\\s*:\\s*\"[^\"]+\"", "\"gradedAt\": \"\"");
  }
}
