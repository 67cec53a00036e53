package io.livegrade.report.terminal;

import io.livegrade.model.host.Diagnosis;
import io.livegrade.model.host.HostFact;
import io.livegrade.model.host.SandboxHealth;
import io.livegrade.model.run.Protection;

/** Writes what the doctor found: the host's facts, then each sandbox with what was tried. */
public final class DiagnosisScreen {

  private static final int NAME_WIDTH = 17;

  private DiagnosisScreen() {}

  /** {@return the diagnosis as lines, each ended by a line feed} */
  public static String render(Diagnosis diagnosis, TerminalLook look) {
    Paper paper = new Paper(look);
    diagnosis.facts().forEach(fact -> fact(fact, paper));
    diagnosis.sandboxes().forEach(health -> sandbox(health, paper));
    if (!diagnosis.works()) {
      paper.gap();
      paper.item("! ", Ink.RED, "No sandbox works here, so nothing can be graded.", Ink.BOLD);
    }
    return paper.toString();
  }

  private static void fact(HostFact fact, Paper paper) {
    line(fact.fine() ? "ok     " : "MEND   ", fact.fine(), fact.name(), fact.found(), paper);
    if (!fact.remedy().isEmpty()) {
      paper.item(" ".repeat(7 + NAME_WIDTH) + "-> ", Ink.PLAIN, fact.remedy(), Ink.PLAIN);
    }
  }

  private static void sandbox(SandboxHealth health, Paper paper) {
    if (!health.works()) {
      paper.heading("Sandbox " + health.sandbox() + " does not work");
      paper.item("! ", Ink.RED, health.fault(), Ink.PLAIN);
      return;
    }
    paper.heading("Sandbox " + health.sandbox() + " works; what was tried inside");
    health.protections().forEach(each -> protection(each, paper));
    boolean thin =
        health.protections().stream()
            .anyMatch(each -> each.state() == Protection.State.DID_NOT_HOLD);
    if (thin) {
      paper.item(
          "-> ",
          Ink.PLAIN,
          "What is marked OPEN a hostile submission may use. Grade those you do not trust in a"
              + " sandbox that holds it, such as --sandbox docker without a runtime.",
          Ink.PLAIN);
    }
  }

  private static void protection(Protection protection, Paper paper) {
    boolean held = protection.state() == Protection.State.HELD;
    line(mark(protection.state()), held, protection.id(), protection.promise(), paper);
    if (!held) {
      paper.item(" ".repeat(7 + NAME_WIDTH), Ink.PLAIN, protection.seen(), Ink.FAINT);
    }
  }

  private static String mark(Protection.State state) {
    return switch (state) {
      case HELD -> "held   ";
      case DID_NOT_HOLD -> "OPEN   ";
      case NOT_TRIED, NOT_PROVED -> "?      ";
    };
  }

  private static void line(String mark, boolean good, String name, String text, Paper paper) {
    paper.item(
        mark + Columns.padded(name, NAME_WIDTH), good ? Ink.GREEN : Ink.RED, text, Ink.PLAIN);
  }
}
