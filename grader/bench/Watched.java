import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a command and watches what it takes. */
final class Watched {

  private static final double TICKS_A_SECOND = 100;
  private static final int IDLE = 4;
  private static final int WAITING_FOR_DISK = 5;

  private Watched() {}

  /**
   * What was seen.
   *
   * @param processorSeconds of the whole machine: sandboxes are nobody's children any more when
   *     they end, and an engine's never were
   * @param peakMegabytes the largest resident size of the process itself
   */
  record Seen(int exit, double wallSeconds, double processorSeconds, long peakMegabytes) {}

  /** {@return whether there is such a command, and it ends well} */
  static boolean works(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** {@return what a command took that has to succeed} */
  static Seen run(List<String> command) throws IOException, InterruptedException {
    return run(command, 0);
  }

  static Seen run(List<String> command, int greatestExit) throws IOException, InterruptedException {
    Path said = Files.createTempFile("speed", ".txt");
    try {
      double before = processorSeconds();
      long start = System.nanoTime();
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(said.toFile())
              .start();
      long peak = 0;
      while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
        peak = Math.max(peak, peakMegabytes(process.pid()));
      }
      double wall = (System.nanoTime() - start) / 1e9;
      if (process.exitValue() > greatestExit) {
        throw new IllegalStateException(
            "%s ended with %d: %s"
                .formatted(command, process.exitValue(), Files.readString(said)));
      }
      return new Seen(process.exitValue(), wall, processorSeconds() - before, peak);
    } finally {
      Files.delete(said);
    }
  }

  /** The kernel counts for each processor; the first line is the sum, all but the idle is work. */
  private static double processorSeconds() throws IOException {
    String[] fields = Files.readAllLines(Path.of("/proc/stat")).getFirst().split(" +");
    long ticks = 0;
    for (int i = 1; i < fields.length; i++) {
      if (i != IDLE && i != WAITING_FOR_DISK) {
        ticks += Long.parseLong(fields[i]);
      }
    }
    return ticks / TICKS_A_SECOND;
  }

  private static long peakMegabytes(long pid) {
    try {
      return Files.readAllLines(Path.of("/proc/%d/status".formatted(pid))).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1000)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0; // it has just ended
    }
  }
}
