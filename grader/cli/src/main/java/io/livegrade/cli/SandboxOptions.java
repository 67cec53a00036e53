package io.livegrade.cli;

import io.livegrade.sandbox.choice.SandboxKind;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options of every command that runs something in a sandbox. */
final class SandboxOptions {

  @Option(
      names = "--sandbox",
      paramLabel = "KIND",
      defaultValue = "auto",
      description = "auto, docker or namespaces; auto takes docker where an engine answers.")
  SandboxKind kind;

  @Option(
      names = "--runtime",
      paramLabel = "NAME",
      description =
          "What the container engine runs containers with, such as runsc (gVisor); its own choice"
              + " unless told.")
  Optional<String> runtime;

  /**
   * {@return what was asked for}
   *
   * @throws ParameterException where the two options do not go together
   */
  SandboxWish wish(CommandLine command) {
    if (runtime.isPresent() && kind == SandboxKind.NAMESPACES) {
      throw new ParameterException(
          command, "--runtime is a container engine's; leave it out, or take --sandbox docker");
    }
    return new SandboxWish(kind, runtime);
  }
}
