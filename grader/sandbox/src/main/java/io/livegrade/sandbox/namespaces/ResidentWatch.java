package io.livegrade.sandbox.namespaces;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Bounds memory where no cgroup can be made: looks at what is resident, many times a second. */
final class ResidentWatch {

  private static final Duration PERIOD = Duration.ofMillis(50);
  private static final long PAGE_KIBIBYTES = 4;

  private ResidentWatch() {}

  static void start(Process process, int mebibytes, Runnable onTooBig) {
    Thread.ofVirtual()
        .name("sandbox-resident-watch")
        .start(
            () -> {
              while (!ended(process)) {
                if (residentKibibytes(process) > mebibytes * 1024L) {
                  onTooBig.run();
                  return;
                }
              }
            });
  }

  private static boolean ended(Process process) {
    try {
      return process.waitFor(PERIOD);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private static long residentKibibytes(Process process) {
    return process.descendants().mapToLong(ResidentWatch::residentPages).sum() * PAGE_KIBIBYTES;
  }

  private static long residentPages(ProcessHandle process) {
    try {
      String sizes = Files.readString(Path.of("/proc/" + process.pid() + "/statm"));
      return Long.parseLong(sizes.split(" ", 3)[1]);
    } catch (IOException e) {
      return 0; // it has just ended
    }
  }
}
