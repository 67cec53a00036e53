package io.livegrade.examination.hidden;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MomentsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-22T04:09:31.123456789Z",
        "2026-11-22T04:09:31Z",
        "2026-11-22T04:09Z",
        "2026-11-22T04:09:31.12+01:00",
        "2026-11-22 04:09:31.1",
        "2026-11-22T04:09:31,5-0330"
      })
  void aMomentReadsTheSameWhenever(String moment) {
    assertThat(Moments.leftOutOf("got 201 {\"created_at\":\"" + moment + "\",\"id\":1}"))
        .isEqualTo("got 201 {\"created_at\":\"<a moment>\",\"id\":1}");
  }

  @Test
  void aMomentCutOffAnywhereReadsTheSame() {
    String moment = "2026-11-22T04:09:31";
    for (int length = "2026-".length(); length <= moment.length(); length++) {
      assertThat(Moments.leftOutOf("got 201 {\"at\":\"" + moment.substring(0, length)))
          .as("cut off after %d", length)
          .isEqualTo("got 201 {\"at\":\"<a moment>");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wanted 2026-01-15 in the answer",
        "got 1234-56 rows of 78",
        "wanted 12:30, got 12:31",
        "amount 1000 - 5"
      })
  void otherNumbersStay(String text) {
    assertThat(Moments.leftOutOf(text)).isEqualTo(text);
  }
}
