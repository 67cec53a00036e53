package io.livegrade.sandbox.namespaces;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What the kernel tells of a process, in {@code /proc/PID/stat}.
 *
 * @param name of its program, cut to 15 characters
 * @param ended whether it has, and its parent did not ask for its status yet
 * @param status what {@code wait} would give, 0 while it runs
 */
record ProcessState(String name, boolean ended, int status) {

  private static final int SIGNALLED = 128;

  /** {@return empty once nobody knows of it any more} */
  static Optional<ProcessState> of(ProcessHandle process) {
    try {
      String line =
          Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat")).strip();
      // The name is the only field that may hold a bracket.
      int end = line.lastIndexOf(')');
      String[] rest = line.substring(end + 2).split(" ", -1);
      return Optional.of(
          new ProcessState(
              line.substring(line.indexOf('(') + 1, end),
              rest[0].equals("Z"),
              Integer.parseInt(rest[rest.length - 1])));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * {@return a process's children} Asked of the kernel, which tells them where CRIU works; {@link
   * ProcessHandle#children} would look at every process of the host.
   */
  static List<ProcessHandle> childrenOf(ProcessHandle process) {
    String number = Long.toString(process.pid());
    try {
      return Files.readString(Path.of("/proc", number, "task", number, "children"))
          .lines()
          .flatMap(line -> Stream.of(line.split(" ")))
          .flatMap(child -> ProcessHandle.of(Long.parseLong(child)).stream())
          .toList();
    } catch (IOException e) {
      return List.of(); // it has ended
    }
  }

  /** {@return what it ended with, 128 and the signal's number where it was killed} */
  OptionalInt exitCode() {
    if (!ended) {
      return OptionalInt.empty();
    }
    int signal = status & 0x7f;
    return OptionalInt.of(signal == 0 ? (status >> 8) & 0xff : SIGNALLED + signal);
  }
}
