package io.livegrade.cli;

import io.livegrade.model.Level;
import io.livegrade.model.challenge.Challenge;
import io.livegrade.model.challenge.Limits;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that grades. */
final class GradingOptions {

  @Option(
      names = {"-c", "--challenge"},
      paramLabel = "ID",
      description = "What was asked: an id (see grade challenges), or a challenge's folder.")
  Optional<String> challenge;

  @Option(
      names = "--fail-under",
      paramLabel = "BAR",
      converter = Bar.Converter.class,
      description = "Exit with 1 below this: points of 100, acceptable, or strong.")
  Optional<Bar> bar;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description =
          "Of the tests' random inputs, as a report names it; otherwise it follows from what is graded.")
  Optional<Long> seed;

  @Mixin SandboxOptions sandbox;

  @Mixin LimitOverrides limits;

  /** {@return the challenge asked for, with the limits that are to hold} */
  Challenge load(CommandLine command, Surroundings surroundings) {
    Challenge asked = new Packs(surroundings).load(command, challenge.orElseThrow());
    Limits held = limits.over(asked.limits(), command);
    return new Challenge(
        asked.about(), asked.entry(), held, asked.sources(), asked.mutationRules(), asked.rubric());
  }

  /** {@return whether a score is at the bar or above it, or no bar was set} */
  boolean isMetBy(Level level, int points) {
    return bar.isEmpty() || bar.get().metBy(level, points);
  }
}
