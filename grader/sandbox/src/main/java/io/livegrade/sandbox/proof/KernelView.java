package io.livegrade.sandbox.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a kernel says of a process in its {@code status}; see proc_pid_status(5).
 *
 * @param fields by their names
 */
record KernelView(Map<String, String> fields) {

  /** {@return what this host's kernel says; empty where it does not run the process} */
  static Optional<KernelView> of(OptionalLong process) {
    if (process.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          parse(Files.readString(Path.of("/proc/" + process.getAsLong(), "status"))));
    } catch (IOException e) {
      return Optional.empty(); // it has ended
    }
  }

  static KernelView parse(String status) {
    return new KernelView(
        status
            .lines()
            .map(line -> line.split(":\\s*", 2))
            .filter(pair -> pair.length == 2)
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (first, _) -> first)));
  }

  boolean isRoot() {
    return field("Uid").startsWith("0\t");
  }

  boolean hasCapability() {
    return Stream.of("CapInh", "CapPrm", "CapEff", "CapAmb")
        .map(fields::get)
        .filter(Objects::nonNull) // not every kernel has each of them
        .anyMatch(bits -> !bits.matches("0+"));
  }

  /** {@return whether it may; empty where its kernel does not say} */
  Optional<Boolean> mayGainPrivileges() {
    return Optional.ofNullable(fields.get("NoNewPrivs")).map(flag -> !flag.equals("1"));
  }

  boolean hasFilter() {
    return field("Seccomp").equals("2");
  }

  int threads() {
    return Integer.parseInt(field("Threads"));
  }

  private String field(String name) {
    return fields.getOrDefault(name, "unknown");
  }
}
