package io.livegrade.cli;

import io.livegrade.grading.submission.UnreadableSubmissionException;
import io.livegrade.model.ConfigurationException;
import io.livegrade.model.GraderException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever stopped a command into words on standard error and an exit code. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

  /** Says what does not fit and where the help is, rather than printing all of it. */
  @Override
  public int handleParseException(ParameterException failure, String[] arguments) {
    CommandLine command = failure.getCommandLine();
    PrintWriter error = command.getErr();
    error.println("grade: " + failure.getMessage());
    UnmatchedArgumentException.printSuggestions(failure, error);
    error.println("See " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.USAGE.number();
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    PrintWriter error = command.getErr();
    ExitCode code =
        switch (failure) {
          case ConfigurationException configuration -> {
            configuration.issues().forEach(issue -> error.println("grade: " + issue.sentence()));
            yield ExitCode.CONFIGURATION;
          }
          case UnreadableSubmissionException submission -> {
            error.println("grade: " + submission.getMessage());
            yield ExitCode.USAGE;
          }
          case GraderException surroundings -> {
            error.println("grade: not graded: " + surroundings.getMessage());
            error.println("See grade doctor for what works here.");
            yield ExitCode.NOT_GRADED;
          }
          default -> {
            error.println("grade: this is a bug in the grader: " + failure);
            error.println("Please report it, with what --verbose prints.");
            yield ExitCode.BUG;
          }
        };
    if (code != ExitCode.CONFIGURATION && verbose(parsed)) {
      failure.printStackTrace(error);
    }
    return code.number();
  }

  private static boolean verbose(ParseResult parsed) {
    ParseResult innermost = parsed;
    while (innermost.hasSubcommand()) {
      innermost = innermost.subcommand();
    }
    return innermost.hasMatchedOption("--verbose");
  }
}
