package io.livegrade.stub.schedule;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.livegrade.bridge.stub.Hooks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class HooksTest {

  @ParameterizedTest
  @EnumSource
  void areWhereTheBridgeSaysTheyAre(Hooks hooks) {
    assertThatCode(() -> Class.forName(hooks.className())).doesNotThrowAnyException();
  }
}
