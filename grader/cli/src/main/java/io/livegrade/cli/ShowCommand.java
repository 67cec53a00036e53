package io.livegrade.cli;

import io.livegrade.model.ConfigurationException;
import io.livegrade.model.ConfigurationIssue;
import io.livegrade.report.json.ReportReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows a stored report again; needs no sandbox. */
@Command(
    name = "show",
    description = "Shows a stored report.json again, in any format; needs no sandbox.",
    mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Spec CommandSpec spec;

  @Parameters(paramLabel = "REPORT", description = "A report.json, as grade --out writes it.")
  Path file;

  @Mixin OutputOptions output;

  ShowCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    output.print(ReportReader.read(text(), file), spec.commandLine().getOut(), surroundings);
    return ExitCode.GRADED.number();
  }

  private String text() {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      throw unreadable("there is no such file; name a report.json, as grade --out writes it");
    } catch (IOException e) {
      throw unreadable("cannot be read: " + e.getMessage());
    }
  }

  private ConfigurationException unreadable(String message) {
    return new ConfigurationException(List.of(new ConfigurationIssue(file, message)));
  }
}
