package io.livegrade.sandbox.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The host's run since its kernel started. */
public final class HostBoot {

  private static final Path ID = Path.of("/proc/sys/kernel/random/boot_id");

  private HostBoot() {}

  /** {@return a name that no other run has; empty where nothing tells} */
  public static String id() {
    try {
      return Files.readString(ID).strip();
    } catch (IOException e) {
      return "";
    }
  }
}
