package io.livegrade.sandbox.docker;

import com.github.dockerjava.api.command.InspectContainerResponse;
import io.livegrade.sandbox.image.JavaCommand;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.OptionalLong;

/** Finds a container's JVM among this host's processes. */
final class HostProcess {

  private HostProcess() {}

  /**
   * {@return its number; empty where an engine runs elsewhere, in a virtual machine for instance,
   * or by a runtime with a kernel of its own} An engine's numbers are those of its own host.
   */
  static OptionalLong of(InspectContainerResponse container) {
    long pid = Objects.requireNonNullElse(container.getState().getPidLong(), 0L);
    return runsTheStub(pid) ? OptionalLong.of(pid) : OptionalLong.empty();
  }

  private static boolean runsTheStub(long pid) {
    try {
      String command =
          Files.readString(Path.of("/proc/" + pid + "/cmdline"), StandardCharsets.ISO_8859_1);
      return command.contains("/bin/java\0") && command.contains(JavaCommand.STUB_CLASS);
    } catch (IOException e) {
      return false; // no such process here
    }
  }
}
