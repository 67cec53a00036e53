package io.livegrade.cli;

import io.livegrade.grading.challenge.Quantities;
import io.livegrade.model.challenge.Limits;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Limits that an operator sets over the challenge's own. */
final class LimitOverrides {

  private static final int FEWEST_MEBIBYTES = 64;

  /** A limit an operator can set. */
  enum Name {
    COMPILE,
    TEST,
    RUN,
    MEMORY,
    OUTPUT;

    /** {@return the word operators write} */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Option(
      names = "--limits",
      paramLabel = "NAME=VALUE",
      split = ",",
      description =
          "Set in place of the challenge's: compile, test and run are times (5s, 500ms), memory"
              + " and output are sizes (512MiB). Such as test=10s,memory=1024MiB.")
  Map<Name, String> values = new TreeMap<>();

  /**
   * {@return the limits that hold}
   *
   * @throws ParameterException where a value is no time or no size
   */
  Limits over(Limits own, CommandLine command) {
    Limits limits =
        new Limits(
            time(Name.COMPILE, own.compile(), command),
            time(Name.TEST, own.test(), command),
            time(Name.RUN, own.run(), command),
            (int) (bytes(Name.MEMORY, (long) own.memoryMebibytes() << 20, command) >> 20),
            bytes(Name.OUTPUT, own.outputBytes(), command));
    if (limits.memoryMebibytes() < FEWEST_MEBIBYTES) {
      throw refused(Name.MEMORY, "at least 64MiB, since no JVM starts in less", command);
    }
    return limits;
  }

  /** {@return what was set, the same for the same limits} */
  String words() {
    return values.isEmpty() ? "the challenge's limits" : "limits " + values;
  }

  private Duration time(Name name, Duration own, CommandLine command) {
    String value = values.get(name);
    return value == null
        ? own
        : Quantities.time(value)
            .orElseThrow(
                () -> refused(name, "a time such as 5s or 500ms, at most ten minutes", command));
  }

  private long bytes(Name name, long own, CommandLine command) {
    String value = values.get(name);
    return value == null
        ? own
        : Quantities.bytes(value)
            .orElseThrow(
                () -> refused(name, "a size such as 512MiB or 64KiB, at most 16 GiB", command));
  }

  private ParameterException refused(Name name, String wanted, CommandLine command) {
    return new ParameterException(
        command, "--limits %s: got \"%s\", wanted %s".formatted(name, values.get(name), wanted));
  }
}
