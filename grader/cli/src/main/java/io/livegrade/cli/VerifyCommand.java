package io.livegrade.cli;

import io.livegrade.grading.verify.Plan;
import io.livegrade.grading.verify.Prover;
import io.livegrade.model.proof.PackProof;
import io.livegrade.report.json.ProofJson;
import io.livegrade.report.terminal.ProofScreen;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Proves that challenges are right. */
@Command(
    name = "verify",
    description = {
      "Proves that a challenge is right: its reference earns all points and its starter does not,"
          + " every sample gets what it claims, every hidden test is failed by something, mutants"
          + " of the reference are noticed, impostors are not taken in, nothing is flaky.",
      "Exits with 3 where a challenge does not hold."
    },
    mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Spec CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "ID",
      description = "Challenges' ids, or paths of challenges' folders. Default: all known by id.")
  List<String> ids = new ArrayList<>();

  @Option(
      names = "--repeats",
      paramLabel = "N",
      defaultValue = "20",
      description = "How often the reference is run, each time with another seed. Default: 20.")
  int repeats;

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "PART",
      description =
          "Ask only for some of ${COMPLETION-CANDIDATES}. Whether each hidden test is failed by"
              + " something takes samples and mutants.")
  Set<Plan.Part> only = EnumSet.noneOf(Plan.Part.class);

  @Option(
      names = "--jobs",
      paramLabel = "N",
      defaultValue = "2",
      description = "How many sandboxes run hidden tests at once. Default: 2.")
  int jobs;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "The seed all others follow from; otherwise it follows from the challenge.")
  Optional<Long> seed;

  @Mixin SandboxOptions sandbox;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "What is printed: ${COMPLETION-CANDIDATES}. Default: text.")
  Format format;

  @Mixin ConsoleOptions console;

  /** What can be printed. */
  enum Format {
    TEXT,
    JSON
  }

  VerifyCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    List<PackProof> proofs = new ArrayList<>();
    Plan plan = plan();
    SandboxWish wish = sandbox.wish(spec.commandLine());
    List<Path> packs = packs();
    try (Progress progress = console.progress(spec.commandLine().getErr(), false, surroundings);
        Wiring wiring = new Wiring(surroundings, wish, progress)) {
      Prover prover = wiring.prover(progress::say);
      for (Path pack : packs) {
        PackProof proof = prover.prove(pack, plan);
        proofs.add(proof);
        if (format == Format.TEXT) {
          progress.clear();
          out.print(
              (proofs.size() > 1 ? "\n" : "")
                  + ProofScreen.render(proof, console.look(surroundings)));
          out.flush();
        }
      }
    }
    if (format == Format.JSON) {
      out.print(ProofJson.render(proofs));
      out.flush();
    }
    boolean hold = proofs.stream().allMatch(PackProof::holds);
    return (hold ? ExitCode.GRADED : ExitCode.CONFIGURATION).number();
  }

  private List<Path> packs() {
    Packs packs = new Packs(surroundings);
    return ids.isEmpty()
        ? packs.folders()
        : ids.stream().map(id -> packs.find(spec.commandLine(), id)).toList();
  }

  private Plan plan() {
    if (repeats < 1 || jobs < 1) {
      throw new ParameterException(
          spec.commandLine(),
          "--repeats and --jobs want a number from 1 up, got %d and %d".formatted(repeats, jobs));
    }
    return new Plan(
        only.isEmpty() ? EnumSet.allOf(Plan.Part.class) : only,
        repeats,
        jobs,
        seed.map(OptionalLong::of).orElse(OptionalLong.empty()));
  }
}
