package io.livegrade.sandbox.docker;

import io.livegrade.sandbox.process.HostBoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/**
 * The grader a container belongs to, as told by the container's labels.
 *
 * @param host the machine and process namespace, since numbers mean nothing elsewhere
 * @param pid the grader's process
 * @param started when that process began: numbers are used again
 */
record Owner(String host, long pid, String started) {

  static final String MARK = "io.livegrade.sandbox";
  private static final String HOST = MARK + ".host";
  private static final String PID = MARK + ".pid";
  private static final String STARTED = MARK + ".started";

  static Owner self() {
    ProcessHandle self = ProcessHandle.current();
    return new Owner(thisHost(), self.pid(), start(self));
  }

  static Owner of(Map<String, String> labels) {
    return new Owner(
        labels.getOrDefault(HOST, ""),
        Long.parseLong(labels.getOrDefault(PID, "0")),
        labels.getOrDefault(STARTED, ""));
  }

  Map<String, String> labels() {
    return Map.of(MARK, "true", HOST, host, PID, Long.toString(pid), STARTED, started);
  }

  /** {@return whether it certainly runs no more; of another host's graders we cannot tell} */
  boolean isDead() {
    return host.equals(thisHost())
        && ProcessHandle.of(pid).filter(process -> start(process).equals(started)).isEmpty();
  }

  private static String start(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toString).orElse("");
  }

  private static String thisHost() {
    try {
      return HostBoot.id()
          + Objects.requireNonNullElse(
              Files.readSymbolicLink(Path.of("/proc/self/ns/pid")).getFileName(), Path.of(""));
    } catch (IOException e) {
      return "unknown"; // no Linux; then process numbers are those of the one machine there is
    }
  }
}
