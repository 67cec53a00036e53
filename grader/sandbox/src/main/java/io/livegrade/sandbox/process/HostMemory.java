package io.livegrade.sandbox.process;

import io.livegrade.sandbox.SandboxException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Tells whether the host ran out of memory while a sandbox was at work: then its kernel ends some
 * process, and which one is nobody's fault.
 */
public final class HostMemory {

  private static final Path COUNTERS = Path.of("/proc/vmstat");
  private static final String ENDED = "oom_kill ";

  /** How a process ends that the kernel, or anybody, killed; but programs can choose it too. */
  private static final int KILLED = 128 + 9;

  private final Path counters;
  private final long endedBefore;

  HostMemory(Path counters) {
    this.counters = counters;
    this.endedBefore = ended();
  }

  /** {@return what tells it from now on} */
  public static HostMemory watch() {
    return new HostMemory(COUNTERS);
  }

  /**
   * Lets an end count as the program's own only where it can be that.
   *
   * @param exitCode of a process that stayed below its own limit and that we did not kill
   * @throws SandboxException where the kernel may have ended it for want of memory elsewhere
   */
  void requireEnoughFor(int exitCode) {
    if (exitCode == KILLED && ended() > endedBefore) {
      throw new SandboxException(
          "This host ran out of memory, and its kernel ended processes, a sandbox among them. Free"
              + " some, or grade fewer submissions at once (--jobs).");
    }
  }

  /** {@return how many processes the kernel has ended so far; 0 where it does not tell} */
  private long ended() {
    try (Stream<String> lines = Files.lines(counters)) {
      return lines
          .filter(line -> line.startsWith(ENDED))
          .mapToLong(line -> Long.parseLong(line.substring(ENDED.length()).strip()))
          .sum();
    } catch (IOException e) {
      return 0;
    }
  }
}
