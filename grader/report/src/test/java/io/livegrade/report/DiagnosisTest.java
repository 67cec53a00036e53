package io.livegrade.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.model.host.Diagnosis;
import io.livegrade.model.host.HostFact;
import io.livegrade.model.host.SandboxHealth;
import io.livegrade.model.run.Protection;
import io.livegrade.model.run.Protection.State;
import io.livegrade.report.json.DiagnosisJson;
import io.livegrade.report.terminal.DiagnosisScreen;
import io.livegrade.report.terminal.TerminalLook;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class DiagnosisTest {

  private static final int NARROW = 80;

  private static final Diagnosis MIXED =
      new Diagnosis(
          "1",
          List.of(
              HostFact.fine("java", "25"),
              HostFact.amiss(
                  "util-linux", "no setpriv is found", "Install the package util-linux.")),
          List.of(
              new SandboxHealth("docker", "No container engine answers. Start Docker.", List.of()),
              new SandboxHealth(
                  "namespaces",
                  "",
                  List.of(
                      new Protection("tcp", "no connection leaves it", State.HELD, "unreachable"),
                      new Protection(
                          "child-process",
                          "no second process is started, not even Java",
                          State.DID_NOT_HOLD,
                          "it started /examination/bin/java by FORK"),
                      new Protection(
                          "system-calls",
                          "a filter refuses system calls",
                          State.NOT_TRIED,
                          "it has its own kernel")))));

  @Test
  void fitsANarrowScreenAndSaysWhatToDo() {
    String screen = DiagnosisScreen.render(MIXED, new TerminalLook(false, true, NARROW));

    assertThat(screen.lines()).allMatch(line -> line.length() <= NARROW);
    assertThat(screen)
        .contains("MEND   util-linux")
        .contains("-> Install the package util-linux.")
        .contains("Sandbox docker does not work\n  ! No container engine answers. Start Docker.")
        .contains("held   tcp")
        .contains("OPEN   child-process")
        .contains("it started /examination/bin/java by FORK")
        .contains("?      system-calls");
  }

  @Test
  void saysWhereNothingWorks() {
    Diagnosis none = new Diagnosis("1", List.of(), List.of(MIXED.sandboxes().getFirst()));

    assertThat(DiagnosisScreen.render(none, TerminalLook.PLAIN)).contains("nothing can be graded");
    assertThat(none.works()).isFalse();
  }

  @Test
  void isWrittenAsJson() {
    JsonNode tree = JsonMapper.shared().readTree(DiagnosisJson.render(MIXED));

    assertThat(tree.get("works").booleanValue()).isTrue();
    assertThat(tree.at("/host/1/remedy").stringValue()).contains("Install");
    assertThat(tree.at("/sandboxes/0/works").booleanValue()).isFalse();
    assertThat(tree.at("/sandboxes/0/fault").stringValue()).contains("Start Docker");
    assertThat(tree.at("/sandboxes/1/protections/1/state").stringValue()).isEqualTo("did-not-hold");
  }
}
