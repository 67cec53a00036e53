package io.livegrade.cli;

import io.livegrade.model.challenge.Challenge;
import io.livegrade.model.challenge.Limits;
import io.livegrade.model.report.GradeReport;
import io.livegrade.model.report.Verdict;
import io.livegrade.sandbox.choice.SandboxKind;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Grades one submission: the main job. */
@Command(
    name = "grade",
    customSynopsis = {
      "grade --challenge ID [OPTIONS] DIR",
      "       grade COMMAND [OPTIONS] [ARGUMENTS]"
    },
    description = "Grades a live-coding submission: compiles and examines it behind a wall.",
    exitCodeListHeading = "%nExit codes:%n",
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class GradeCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Spec CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "The folder that was handed in. Only read, never written to.")
  Optional<Path> folder;

  @Option(
      names = {"-c", "--challenge"},
      paramLabel = "ID",
      description = "What was asked: an id (see grade challenges), or a challenge's folder.")
  Optional<String> challenge;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      description = "Write the report in every format into this folder too.")
  Optional<Path> out;

  @Option(
      names = "--fail-under",
      paramLabel = "BAR",
      converter = Bar.Converter.class,
      description = "Exit with 1 below this: points of 100, acceptable, or strong.")
  Optional<Bar> bar;

  @Option(
      names = "--sandbox",
      paramLabel = "KIND",
      defaultValue = "auto",
      description = "auto, docker or namespaces; auto takes docker where an engine answers.")
  SandboxKind sandbox;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description =
          "Of the tests' random inputs, as a report names it; otherwise it follows from what is graded.")
  Optional<Long> seed;

  @Mixin LimitOverrides limits;

  @Mixin OutputOptions output;

  GradeCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    CommandLine command = spec.commandLine();
    if (challenge.isEmpty() || folder.isEmpty()) {
      throw new ParameterException(
          command, "wanted --challenge ID and the folder to grade, or a command");
    }
    GradeReport report = output.forAudience(grade(command, challenge.get(), folder.get()));
    out.ifPresent(files -> ReportFolder.write(report, files));
    output.print(report, folder.get(), command.getOut(), surroundings);
    return exitCode(report).number();
  }

  private GradeReport grade(CommandLine command, String challengeName, Path submission) {
    boolean lines = output.verbose;
    boolean terminal = surroundings.terminals().error() && !output.quiet;
    try (Progress progress = new Progress(command.getErr(), lines, terminal);
        Wiring wiring = new Wiring(surroundings, sandbox, progress)) {
      Challenge asked = new Packs(surroundings).load(command, challengeName);
      progress.say("grading " + submission.getFileName() + " by " + asked.id());
      return wiring
          .grader(seed)
          .grade(withLimits(asked, limits.over(asked.limits(), command)), submission);
    }
  }

  private static Challenge withLimits(Challenge asked, Limits limits) {
    return new Challenge(
        asked.about(),
        asked.entry(),
        limits,
        asked.sources(),
        asked.mutationRules(),
        asked.rubric());
  }

  private ExitCode exitCode(GradeReport report) {
    return switch (report.verdict()) {
      case Verdict.NotGraded _ -> ExitCode.NOT_GRADED;
      case Verdict.Graded graded ->
          bar.isEmpty() || bar.get().metBy(graded.score())
              ? ExitCode.GRADED
              : ExitCode.UNDER_THE_BAR;
    };
  }
}
