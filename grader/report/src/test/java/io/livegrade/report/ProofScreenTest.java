package io.livegrade.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.report.terminal.ProofScreen;
import io.livegrade.report.terminal.TerminalLook;
import org.junit.jupiter.api.Test;

final class ProofScreenTest {

  private static final TerminalLook PLAIN = new TerminalLook(false, true, 100);

  @Test
  void answersEachQuestionInOneLine() {
    assertThat(ProofScreen.render(Proofs.sound(), PLAIN))
        .isEqualTo(
            """
              lru-cache  holds, proved in 1 min 15 s

              ok    loads         version 1, 2 hidden tests, 9 signals that exist
              ok    reference     100 of 100 points, strong, a pass, graded in 1.20 s
              ok    starter       8 of 100 points, concern, no pass (timed-out)
              ok    samples       2 of 2 get exactly what they claim (strong, concern)
              ok    impostors     dead passes none, null passes none
              ok    repeats       the same each time in 20 runs; 0.40 s a run, 0.65 s the slowest
              ok    mutants       1 of 3 killed, 1 judged equivalent, 1 survive: 50.0 % of what could be
              ok    hidden tests  2 of 2 are failed by a sample or a mutant; only together with all others:
                                  Counts.size

            Mutants that no hidden test notices: test for them, or judge them equivalent
              - reference/lru/Lru.java:13: the lock is not taken
                lock.lock();
            """);
  }

  @Test
  void listsAllThereIsToMend() {
    assertThat(ProofScreen.render(Proofs.faulty(), PLAIN))
        .contains("my-pack  DOES NOT HOLD")
        .contains("MEND  impostors     null passes 1 test")
        .contains("MEND  repeats       1 flaky test in 20 runs")
        .contains("To mend (2 issues)")
        .contains("- my-pack/hidden-tests/Counts.java:12: Counts.size is flaky");
  }

  @Test
  void coloursOnlyWithColour() {
    assertThat(ProofScreen.render(Proofs.faulty(), PLAIN)).doesNotContain("\u001b");
    assertThat(ProofScreen.render(Proofs.faulty(), new TerminalLook(true, true, 100)))
        .contains("\u001b[31mMEND");
  }
}
