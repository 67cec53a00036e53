package io.livegrade.sandbox.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.livegrade.sandbox.ProcessEnd;
import io.livegrade.sandbox.SandboxException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HostMemoryTest {

  private static final int KILLED = 137;

  @TempDir Path folder;

  private final ErrorOutput errors = new ErrorOutput(1_000, () -> {});

  @BeforeEach
  void someWereEndedBefore() throws IOException {
    count(3);
  }

  @Test
  void anEndMayBeTheHostsWhereItEndedProcessesMeanwhile() throws IOException {
    HostMemory host = new HostMemory(counters());
    count(4);

    assertThatThrownBy(() -> EndNames.name(KILLED, errors, false, false, host))
        .isInstanceOf(SandboxException.class)
        .hasMessageContaining("ran out of memory")
        .hasMessageContaining("--jobs");
  }

  @Test
  void anEndIsTheProgramsOwnWhereTheHostEndedNothing() {
    HostMemory host = new HostMemory(counters());

    assertThat(EndNames.name(KILLED, errors, false, false, host))
        .isEqualTo(new ProcessEnd.Exited(KILLED));
  }

  @Test
  void whatEndsByItselfIsItsOwnWhateverTheHostDoes() throws IOException {
    HostMemory host = new HostMemory(counters());
    count(4);

    assertThat(EndNames.name(0, errors, false, false, host)).isEqualTo(new ProcessEnd.Exited(0));
  }

  @Test
  void whatPassedItsOwnLimitIsOutOfMemoryByItself() throws IOException {
    HostMemory host = new HostMemory(counters());
    count(4);

    assertThat(EndNames.name(KILLED, errors, true, false, host))
        .isEqualTo(new ProcessEnd.OutOfMemory());
  }

  @Test
  void aHostThatDoesNotTellIsNotAsked() {
    HostMemory host = new HostMemory(folder.resolve("none"));

    assertThat(EndNames.name(KILLED, errors, false, false, host))
        .isEqualTo(new ProcessEnd.Exited(KILLED));
  }

  private Path counters() {
    return folder.resolve("vmstat");
  }

  private void count(int ended) throws IOException {
    Files.writeString(
        counters(), "oom_kill_extra 9\nnr_free_pages 1000\noom_kill %d\n".formatted(ended));
  }
}
