package io.livegrade.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MarkdownTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '§',
      value = {
        "a*b_c,a\\*b\\_c",
        "[x](y),\\[x\\](y)",
        "<b>&amp;,\\<b\\>\\&amp;",
        "# heading,\\# heading",
        "- item,\\- item",
        "1. item,1\\. item",
        "1) item,1\\) item",
        "a | b,a \\| b",
        "http://a.b,http\\://a.b",
        "www.a.b,www\\.a.b",
        "it is 201.,it is 201.",
        "POST /x: 200,POST /x: 200",
      })
  void showsTextAsItIs(String text, String escaped) {
    assertThat(Markdown.text(text)).isEqualTo(escaped);
  }

  @Test
  void showsCodeInASentenceAsCode() {
    assertThat(Markdown.prose("`A.b` calls `c*()` and waits_."))
        .isEqualTo("`A.b` calls `c*()` and waits\\_.");
    assertThat(Markdown.prose("one ` only")).isEqualTo("one \\` only");
  }

  @Test
  void fencesCodeWithMoreBackticksThanItHas() {
    assertThat(Markdown.code("a.java:1")).isEqualTo("`a.java:1`");
    assertThat(Markdown.code("a`b")).isEqualTo("``a`b``");
    assertThat(Markdown.code("``")).isEqualTo("``` `` ```");
    assertThat(Markdown.code("a\nb")).isEqualTo("`a\\nb`");
  }
}
