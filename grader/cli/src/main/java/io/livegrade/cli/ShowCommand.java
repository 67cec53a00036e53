package io.livegrade.cli;

import io.livegrade.model.ConfigurationException;
import io.livegrade.model.ConfigurationIssue;
import io.livegrade.model.report.GradeReport;
import io.livegrade.report.json.JsonReport;
import io.livegrade.report.json.ReportReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
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

/** Shows a stored report again; needs no sandbox. */
@Command(
    name = "show",
    description = "Shows a stored report.json again, in any format; needs no sandbox.",
    footer = {
      "",
      "report.json is described by a JSON Schema: grade show --schema prints it.",
      "Reports of earlier schema versions open too."
    },
    mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Spec CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "REPORT",
      description = "A report.json, as grade --out writes it.")
  Optional<Path> report;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      description = "Write the report in every format into this folder too.")
  Optional<Path> out;

  @Option(
      names = "--schema",
      description = "Print the JSON Schema of report.json, and nothing else.")
  boolean schema;

  @Mixin OutputOptions output;

  ShowCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    CommandLine command = spec.commandLine();
    if (schema) {
      command.getOut().print(JsonReport.schema());
      command.getOut().flush();
      return ExitCode.GRADED.number();
    }
    Path file =
        report.orElseThrow(() -> new ParameterException(command, "wanted a report.json to show"));
    GradeReport shown = output.forAudience(ReportReader.read(text(file), file));
    out.ifPresent(folder -> ReportFolder.write(shown, folder));
    output.print(shown, Path.of(""), command.getOut(), surroundings);
    return ExitCode.GRADED.number();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      throw unreadable(file, "there is no such file; name a report.json, as grade --out writes it");
    } catch (IOException e) {
      throw unreadable(file, "cannot be read: " + e.getMessage());
    }
  }

  private static ConfigurationException unreadable(Path file, String message) {
    return new ConfigurationException(List.of(new ConfigurationIssue(file, message)));
  }
}
