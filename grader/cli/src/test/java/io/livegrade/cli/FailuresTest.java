package io.livegrade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

final class FailuresTest {

  @Test
  void aBugIsCalledOne() {
    StringWriter error = new StringWriter();

    int code = run(error);

    assertThat(code).isEqualTo(ExitCode.BUG.number());
    assertThat(error.toString())
        .contains("this is a bug in the grader")
        .contains("an invariant broke")
        .doesNotContain("\tat ");
  }

  @Test
  void aTraceIsShownWhenAskedFor() {
    StringWriter error = new StringWriter();

    run(error, "--verbose");

    assertThat(error.toString()).contains("\tat io.livegrade.cli.FailuresTest");
  }

  private static int run(StringWriter error, String... arguments) {
    Failures failures = new Failures();
    return new CommandLine(new Broken())
        .setErr(new PrintWriter(error, true))
        .setExecutionExceptionHandler(failures)
        .setParameterExceptionHandler(failures)
        .execute(arguments);
  }

  @Command(name = "broken")
  static final class Broken implements Callable<Integer> {

    @Option(names = "--verbose")
    boolean verbose;

    @Override
    public Integer call() {
      throw new IllegalStateException("an invariant broke, verbose: " + verbose);
    }
  }
}
