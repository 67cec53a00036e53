package io.livegrade.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DoctorIT {

  private static final String LAUNCHER = Repository.file("grader/bin/grade").toString();
  private static final String SAMPLE =
      Repository.file("sample-submissions/lru-cache/strong/synchronized-linked-hash-map")
          .toString();

  @TempDir Path folder;

  @Test
  void reportsTellWhatTheDoctorProved() {
    Shell.Ended doctor = grade("doctor", "--sandbox", "namespaces", "--format", "json");

    assertThat(doctor.out()).as(doctor.error()).contains("\"works\" : true");
    assertThat(doctor.out()).contains("\"id\" : \"tcp\"").contains("\"state\" : \"held\"");
    assertThat(doctor.code()).isZero();

    Shell.Ended grading = grade("--challenge", "lru-cache", "--sandbox", "namespaces", SAMPLE);

    assertThat(grading.out())
        .as(grading.error())
        .contains("17 of 19 protections proved")
        .contains("! This sandbox does not hold everything: \"no second process is started");
  }

  @Test
  void namesTheRuntimesThatTheEngineKnows() {
    Shell.Ended ended = grade("doctor", "--runtime", "no-such");
    assumeTrue(
        !ended.out().contains("No container engine answers"),
        "No container engine answers on this host, so nothing can be said of its runtimes");

    assertThat(ended.out()).contains("knows no runtime \"no-such\"").contains("runc");
    assertThat(ended.code()).isEqualTo(ExitCode.NOT_GRADED.number());
  }

  private Shell.Ended grade(String... arguments) {
    String[] command = new String[arguments.length + 1];
    command[0] = LAUNCHER;
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    return Shell.in(folder).run(command);
  }
}
