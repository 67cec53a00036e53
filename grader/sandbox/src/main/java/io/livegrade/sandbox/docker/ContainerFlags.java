package io.livegrade.sandbox.docker;

import com.github.dockerjava.api.model.Capability;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.LogConfig;
import com.github.dockerjava.api.model.Ulimit;
import io.livegrade.model.challenge.Limits;
import io.livegrade.sandbox.image.JavaCommand;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What bounds a container, each flag with the attack it stops. */
final class ContainerFlags {

  /** Nobody's number: as root a process could write its own memory file. */
  static final String USER = "10001:10001";

  private static final long MAXIMUM_TASKS = 96;

  /** In microseconds of real time, as the kernel has it unless told. */
  private static final long PERIOD = 100_000;

  /** What may be used of the processors in that time, in microseconds too. */
  private static final long PROCESSOR_TIME = JavaCommand.PROCESSORS * PERIOD;

  private final Optional<String> runtime;
  private final String seccomp;

  ContainerFlags(Optional<String> runtime) {
    this.runtime = runtime;
    this.seccomp = seccomp();
  }

  HostConfig of(Limits limits) {
    long bytes = limits.memoryMebibytes() * 1024L * 1024L;
    HostConfig config =
        HostConfig.newHostConfig()
            // Sending the challenge out, fetching an answer, knocking at the host's doors.
            .withNetworkMode("none")
            // Changing the JDK or our jars for what runs next; filling the disk.
            .withReadonlyRootfs(true)
            // Every privilege of root, should a way to root be found.
            .withCapDrop(Capability.ALL)
            .withSecurityOpts(
                List.of(
                    // Gaining privileges by a set-user-id program.
                    "no-new-privileges",
                    // Child processes, sockets, and the kernel's rarer and weaker corners.
                    "seccomp=" + seccomp))
            // Thread bombs.
            .withPidsLimit(MAXIMUM_TASKS)
            // Memory bombs of any kind: heap, native, stacks.
            .withMemory(bytes)
            // The same with swap: no slow death on the disk.
            .withMemorySwap(bytes)
            // Starving the grader and its neighbours. By time, for a number of processors is
            // refused where the host has fewer.
            .withCpuPeriod(PERIOD)
            .withCpuQuota(PROCESSOR_TIME)
            // Shared memory as a place to write files, or to meet others.
            .withIpcMode("none")
            // A flood of output that the engine would keep on the disk.
            .withLogConfig(new LogConfig(LogConfig.LoggingType.NONE))
            .withUlimits(
                List.of(
                    // Writing memory out by the host's rules for core dumps.
                    new Ulimit("core", 0L, 0L),
                    // Descriptor bombs.
                    new Ulimit("nofile", 256L, 256L),
                    // Large files, should a place to write be found.
                    new Ulimit("fsize", 1L << 24, 1L << 24)));
    // gVisor, for instance: a kernel of its own between the submission and the host's.
    runtime.ifPresent(config::withRuntime);
    return config;
  }

  private static String seccomp() {
    try (InputStream profile = ContainerFlags.class.getResourceAsStream("seccomp.json")) {
      if (profile == null) {
        throw new IllegalStateException("seccomp.json is missing from our jar");
      }
      return new String(profile.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
