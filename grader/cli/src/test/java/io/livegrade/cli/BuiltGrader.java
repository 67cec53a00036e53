package io.livegrade.cli;

import io.livegrade.model.challenge.Challenge;
import io.livegrade.sandbox.choice.SandboxKind;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;

/** The distribution that the build has just made, for tests that run after it. */
final class BuiltGrader {

  private BuiltGrader() {}

  static Surroundings surroundings() {
    return new Surroundings(
        Repository.file("grader/cli/target/livegrade/livegrade"),
        Repository.file("challenges"),
        Path.of(System.getProperty("user.home")),
        Path.of(System.getProperty("java.home")),
        new Surroundings.Terminals(false, false, true, 100),
        System.getenv());
  }

  static Wiring wiring(SandboxKind kind) {
    return wiring(SandboxWish.of(kind));
  }

  static Wiring wiring(SandboxWish wish) {
    return new Wiring(
        surroundings(), wish, new Progress(new PrintWriter(Writer.nullWriter()), false, false));
  }

  /** {@return the folders of the repository's challenges} */
  static List<Path> packs() {
    return new Packs(surroundings()).folders();
  }

  static Challenge challenge(String id) {
    Surroundings surroundings = surroundings();
    return new Packs(surroundings).load(surroundings.challenges().resolve(id));
  }
}
