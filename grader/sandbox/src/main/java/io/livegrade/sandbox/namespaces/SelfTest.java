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
record SelfTest(String java, BiFunction<List<String>, Launch, NamespaceProcess> start) {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  static SelfTest of(
      RootFileSystem fileSystem, BiFunction<List<String>, Launch, NamespaceProcess> start) {
    return new SelfTest(RootFileSystem.home(JavaRuntime.EXAMINATION) + "/bin/java", start);
  }

  void run() {
    Launch launch = new Launch(JavaRuntime.EXAMINATION, List.of(), Limits.DEFAULT);
    try (NamespaceProcess process =
        start.apply(List.of(java, "-XX:+UseSerialGC", "-Xmx32m", "--version"), launch)) {
      ProcessEnd end = process.awaitEnd(PATIENCE);
      if (!end.equals(new ProcessEnd.Exited(0))) {
        throw new SandboxException(
            "This host does not let namespaces be made ("
                + end
                + "): "
                + process.diagnostics().strip()
                + ". Allow unprivileged user namespaces (sysctl user.max_user_namespaces,"
                + " kernel.apparmor_restrict_unprivileged_userns=0), or install Docker.");
      }
    }
  }
}
