package io.livegrade.cli;

import io.livegrade.model.challenge.Challenge;
import io.livegrade.model.report.GradeReport;
import io.livegrade.model.report.Verdict;
import java.nio.file.Path;
import java.time.Duration;
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
      names = {"-o", "--out"},
      paramLabel = "DIR",
      description = "Write the report in every format into this folder too.")
  Optional<Path> out;

  @Mixin GradingOptions grading;

  @Mixin OutputOptions output;

  GradeCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    CommandLine command = spec.commandLine();
    if (grading.challenge.isEmpty() || folder.isEmpty()) {
      throw new ParameterException(
          command, "wanted --challenge ID and the folder to grade, or a command");
    }
    GradeReport report = output.forAudience(grade(command, folder.get()));
    long graded = System.nanoTime();
    out.ifPresent(files -> ReportFolder.write(report, files));
    output.print(report, folder.get(), command.getOut(), surroundings);
    if (output.console.verbose) {
      StageAccount.print(report, Duration.ofNanos(System.nanoTime() - graded), command.getErr());
    }
    return exitCode(report).number();
  }

  private GradeReport grade(CommandLine command, Path submission) {
    try (Progress progress = output.console.progress(command.getErr(), output.quiet, surroundings);
        Wiring wiring = new Wiring(surroundings, grading.sandbox.wish(command), progress)) {
      Challenge asked = grading.load(command, surroundings);
      progress.say("grading " + submission.getFileName() + " by " + asked.id());
      return wiring.grader(grading.seed).grade(asked, submission);
    }
  }

  private ExitCode exitCode(GradeReport report) {
    return switch (report.verdict()) {
      case Verdict.NotGraded _ -> ExitCode.NOT_GRADED;
      case Verdict.Graded graded ->
          grading.isMetBy(graded.score().level(), graded.score().points())
              ? ExitCode.GRADED
              : ExitCode.UNDER_THE_BAR;
    };
  }
}
