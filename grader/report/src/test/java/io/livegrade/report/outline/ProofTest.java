package io.livegrade.report.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ProofTest {

  @Test
  void isReadOnOneLineHoweverAnAssertionLaidItOut() {
    String text = "[sleeps in a second] \nExpecting actual:\n  1000\nto be at most:\r\n  4";

    assertThat(new Proof(text, List.of()).line())
        .isEqualTo("[sleeps in a second] Expecting actual: 1000 to be at most: 4");
  }
}
