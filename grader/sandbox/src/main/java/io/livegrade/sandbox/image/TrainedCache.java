package io.livegrade.sandbox.image;

import io.livegrade.model.challenge.Limits;
import io.livegrade.sandbox.JavaRuntime;
import io.livegrade.sandbox.Launch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes down what a run of the stub loads, links and looks up, for the JVM to have it ready ahead
 * of time (JEP 483, 514). With the libraries' classes among it a run costs a third less of the
 * processor's time.
 */
final class TrainedCache {

  private TrainedCache() {}

  /** Trains both runtimes with these libraries. Nothing untrusted runs, so no wall is needed. */
  static void make(RootFileSystem fileSystem, List<String> libraries) throws IOException {
    StubTraining training = StubTraining.with(libraries);
    train(fileSystem, JavaRuntime.WORKBENCH, libraries, training::atTheWorkbench);
    train(fileSystem, JavaRuntime.EXAMINATION, libraries, training::atTheExamination);
  }

  private static void train(
      RootFileSystem fileSystem,
      JavaRuntime runtime,
      List<String> libraries,
      StubTraining.Part training)
      throws IOException {
    Launch launch = new Launch(runtime, libraries, Limits.DEFAULT);
    Path record = fileSystem.path().resolve("training.aotconf");
    Path cache = fileSystem.outside(fileSystem.cache(launch));
    try (OpenStub stub =
        OpenStub.start(
            command(fileSystem, launch, "-XX:AOTMode=record", "-XX:AOTConfiguration=" + record))) {
      training.with(stub.service());
    }
    Tool.run(
        command(
                fileSystem,
                launch,
                "-XX:AOTMode=create",
                "-XX:AOTConfiguration=" + record,
                "-XX:AOTCache=" + cache)
            .toArray(String[]::new));
    Files.delete(record);
  }

  /** {@return the command that starts a stub without a wall, for code of our own only} */
  static List<String> command(RootFileSystem fileSystem, Launch launch, String... trainingFlags) {
    List<String> command = new ArrayList<>();
    command.add(fileSystem.outside(RootFileSystem.home(launch.runtime()) + "/bin/java").toString());
    command.addAll(JavaCommand.flags(launch.limits()));
    command.addAll(List.of(trainingFlags));
    command.add("-cp");
    command.add(
        String.join(
            ":",
            fileSystem.classPath(launch).stream()
                .map(jar -> fileSystem.outside(jar).toString())
                .toList()));
    command.add(JavaCommand.STUB_CLASS);
    return command;
  }
}
