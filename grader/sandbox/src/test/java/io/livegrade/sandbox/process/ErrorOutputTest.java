package io.livegrade.sandbox.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.sandbox.ProcessEnd;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class ErrorOutputTest {

  private final AtomicInteger floods = new AtomicInteger();
  private final HostMemory host = HostMemory.watch();
  private final ErrorOutput errors = new ErrorOutput(200_000, floods::incrementAndGet);

  @Test
  void keepsTheBeginningAlone() {
    for (int i = 0; i < 20; i++) {
      say("x".repeat(10_000));
    }
    assertThat(errors.head()).hasSize(1 << 16);
    assertThat(errors.flooded()).isFalse();
  }

  @Test
  void tellsOfAFloodOnce() {
    for (int i = 0; i < 40; i++) {
      say("x".repeat(10_000));
    }
    assertThat(floods).hasValue(1);
    assertThat(EndNames.name(137, errors, false, true, host))
        .isEqualTo(new ProcessEnd.OutputFlooded());
  }

  @Test
  void findsTheJvmsLastWordsBehindMuchElse() {
    say("x".repeat(150_000));
    say("Terminating due to java.lang.");
    say("OutOfMemoryError: Java heap space\n");
    assertThat(EndNames.name(3, errors, false, false, host))
        .isEqualTo(new ProcessEnd.OutOfMemory());
    assertThat(EndNames.name(4, errors, false, false, host)).isEqualTo(new ProcessEnd.Exited(4));
  }

  private void say(String words) {
    byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
    errors.add(bytes, bytes.length);
  }
}
