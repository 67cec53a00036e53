package io.livegrade.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.report.text.Prose.Span;
import org.junit.jupiter.api.Test;

final class ProseTest {

  @Test
  void tellsCodeFromWords() {
    assertThat(Prose.spans("`A.b` calls `c()` twice."))
        .containsExactly(
            new Span("A.b", true),
            new Span(" calls ", false),
            new Span("c()", true),
            new Span(" twice.", false));
  }

  @Test
  void keepsABacktickWithoutAPartner() {
    assertThat(Prose.spans("one ` only")).containsExactly(new Span("one ` only", false));
    assertThat(Prose.spans("`a` and `"))
        .containsExactly(new Span("a", true), new Span(" and `", false));
  }

  @Test
  void hasNothingToSayAboutNothing() {
    assertThat(Prose.spans("")).isEmpty();
    assertThat(Prose.spans("``")).isEmpty();
  }
}
