package io.livegrade.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class InertTest {

  @ParameterizedTest
  @CsvSource({
    "1b", "00", "07", "7f", "85", "9b", "202e", "2066", "200b", "feff", "2028", "d800", "ffff",
    "e000"
  })
  void escapesWhatCannotBeSeen(String hexadecimal) {
    char hidden = (char) Integer.parseInt(hexadecimal, 16);

    assertThat(Inert.line("a" + hidden + "b")).isEqualTo("a\\u%04xb".formatted((int) hidden));
    assertThat(Inert.block("a" + hidden + "b")).isEqualTo("a\\u%04xb".formatted((int) hidden));
  }

  @Test
  void escapesBeyondTheFirstPlaneAsAPair() {
    assertThat(Inert.line(Character.toString(0xE0041))).isEqualTo("\\udb40\\udc41");
  }

  @Test
  void keepsWhatPeopleWrite() {
    assertThat(Inert.line("naïve 漢字 😀 \\ < & \"")).isEqualTo("naïve 漢字 😀 \\ < & \"");
  }

  @Test
  void putsALineOnOneLine() {
    assertThat(Inert.line("a\r\n\tb")).isEqualTo("a\\u000d\\n\\tb");
  }

  @Test
  void keepsTheLayoutOfABlock() {
    assertThat(Inert.block("a\r\n\tb")).isEqualTo("a\\u000d\n\tb");
  }
}
