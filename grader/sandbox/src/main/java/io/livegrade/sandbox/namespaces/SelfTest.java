package io.livegrade.sandbox.namespaces;

import io.livegrade.model.challenge.Limits;
import io.livegrade.sandbox.JavaRuntime;
import io.livegrade.sandbox.Launch;
import io.livegrade.sandbox.ProcessEnd;
import io.livegrade.sandbox.SandboxException;
import io.livegrade.sandbox.image.RootFileSystem;
import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Starts a bare JVM once behind the very wall that submissions get.
 *
 * <p>A host may forbid any of the steps; this tells that from a fault of ours, and what to do.
 */
record SelfTest(
    RootFileSystem fileSystem, BiFunction<List<String>, Launch, NamespaceProcess> start) {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** What a shell, and all of util-linux, ends with where a program is not found. */
  private static final int NO_SUCH_PROGRAM = 127;

  /** Who says on standard error that the wall could not be put up. */
  private static final List<String> MASONS = List.of("unshare:", "mount:", "setpriv:", "prlimit:");

  void run() {
    String java = RootFileSystem.home(JavaRuntime.EXAMINATION) + "/bin/java";
    Launch launch = new Launch(JavaRuntime.EXAMINATION, List.of(), Limits.DEFAULT);
    try (NamespaceProcess process =
        start.apply(List.of(java, "-XX:+UseSerialGC", "-Xmx32m", "--version"), launch)) {
      ProcessEnd end = process.awaitEnd(PATIENCE);
      if (!end.equals(new ProcessEnd.Exited(0))) {
        throw new SandboxException(fault(java, end, process.diagnostics().strip()));
      }
    }
  }

  private String fault(String java, ProcessEnd end, String printed) {
    if (printed.contains(java)) {
      return damaged(end, printed);
    }
    if (end.equals(new ProcessEnd.Exited(NO_SUCH_PROGRAM))) {
      return "A program that the sandbox needs is missing: "
          + printed
          + ". Install the package util-linux.";
    }
    if (MASONS.stream().anyMatch(printed::contains)) {
      return "This host does not let namespaces be made: "
          + printed
          + ". Allow unprivileged user namespaces (sysctl user.max_user_namespaces,"
          + " kernel.apparmor_restrict_unprivileged_userns=0), or install Docker.";
    }
    return damaged(end, printed);
  }

  private String damaged(ProcessEnd end, String printed) {
    return "Java does not start in the sandbox ("
        + end
        + "): \""
        + printed
        + "\". Its root file system may be damaged: delete the folder \""
        + fileSystem.path()
        + "\", and it is made anew.";
  }
}
