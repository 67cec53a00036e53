package io.livegrade.cli;

import io.livegrade.model.Level;
import io.livegrade.model.challenge.Challenge;
import io.livegrade.model.rubric.Criterion;
import java.util.stream.Collectors;

/** A challenge as an interviewer reads it: brief, contract and rubric; no hidden test. */
final class ChallengeText {

  private ChallengeText() {}

  static String of(Challenge challenge) {
    StringBuilder text = new StringBuilder();
    text.append(
        "%s: %s, version %s, %d minutes%n%n"
            .formatted(
                challenge.id(),
                challenge.about().title(),
                challenge.about().version(),
                challenge.about().minutes()));
    text.append(challenge.about().brief().strip()).append("\n\n");
    challenge
        .sources()
        .contract()
        .forEach(
            source -> text.append("--- contract/%s%n%s%n".formatted(source.path(), source.text())));
    text.append("--- rubric, pass from ")
        .append(challenge.rubric().passFrom())
        .append(" of 100\n")
        .append(
            challenge.rubric().criteria().stream()
                .map(ChallengeText::criterion)
                .collect(Collectors.joining()));
    challenge
        .rubric()
        .redFlags()
        .forEach(flag -> text.append("red flag: ").append(flag.words()).append('\n'));
    return text.toString();
  }

  private static String criterion(Criterion criterion) {
    StringBuilder text =
        new StringBuilder(
            "%s (%s): %d points, at least %d%n"
                .formatted(
                    criterion.name(), criterion.id(), criterion.points(), criterion.minimum()));
    for (Level level : Level.values()) {
      text.append(
          criterion.levels().containsKey(level)
              ? "  %-10s %s%n".formatted(level.word(), criterion.levels().get(level).words())
              : "");
    }
    return text.toString();
  }
}
