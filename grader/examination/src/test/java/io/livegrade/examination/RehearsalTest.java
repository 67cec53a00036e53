package io.livegrade.examination;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.examination.pack.PackCompiler;
import io.livegrade.model.challenge.Challenge;
import io.livegrade.model.challenge.PackSources;
import io.livegrade.model.proof.Cast;
import io.livegrade.model.proof.Manner;
import io.livegrade.model.proof.Manner.Until;
import io.livegrade.model.proof.Rehearsed;
import io.livegrade.model.run.Mutant;
import io.livegrade.model.run.PlantedMutants;
import io.livegrade.model.submission.SourceFile;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
final class RehearsalTest {

  private static final String NEVER_BLANK = "(livegrade.Planted.is(1) ? false : name.isBlank())";
  private static final String LOOP = "while (livegrade.Planted.is(2)) Thread.onSpinWait();";

  private static final PlantedMutants PLANTED =
      new PlantedMutants(
          List.of(
              GreeterPack.greeting(
                  LOOP + "return word + \", \" + (" + NEVER_BLANK + " ? \"you\" : name) + \"!\";"),
              new SourceFile(
                  "livegrade/Planted.java",
                  """
                  package livegrade;
                  public final class Planted {
                    public static volatile int awake;
                    public static boolean is(int number) { return awake == number; }
                  }
                  """)),
          List.of(
              new Mutant(1, "condition", "src/mine/Polite.java", 5, "never blank"),
              new Mutant(2, "loop", "src/mine/Polite.java", 5, "loops")));

  @TempDir private Path cache;

  private final OpenSandbox sandbox = new OpenSandbox();

  @AfterEach
  void endSandboxes() {
    sandbox.close();
  }

  private Rehearsal rehearsal() {
    List<Path> classPath =
        Pattern.compile(File.pathSeparator, Pattern.LITERAL)
            .splitAsStream(System.getProperty("java.class.path"))
            .map(Path::of)
            .toList();
    return new Rehearsal(
        sandbox,
        new PackCompiler(cache, "test", Map.of("junit", classPath)),
        withReference(GreeterPack.challenge()),
        PLANTED);
  }

  private static Challenge withReference(Challenge challenge) {
    PackSources sources = challenge.sources();
    return new Challenge(
        challenge.about(),
        challenge.entry(),
        challenge.limits(),
        new PackSources(
            sources.contract(),
            sources.support(),
            sources.starter(),
            sources.hiddenTests(),
            sources.manifest(),
            List.of(GreeterPack.rightGreeting())),
        challenge.mutationRules(),
        challenge.rubric());
  }

  @Test
  void passesTheReferenceAgainAndAgain() {
    Rehearsal rehearsal = rehearsal();
    for (long seed = 1; seed <= 2; seed++) {
      Rehearsed rehearsed = rehearsal.run(new Cast.Reference(), Manner.asInAGrading(seed));

      assertThat(rehearsed.passed()).isEqualTo(GreeterPack.challenge().sources().manifest());
      assertThat(rehearsed.failed()).isEmpty();
      assertThat(rehearsed.measures()).containsExactly(Map.entry("shouts", 0.0));
    }
  }

  @Test
  void wakesOneMutantAtATime() {
    Rehearsal rehearsal = rehearsal();

    assertThat(rehearsal.mutants()).isEqualTo(PLANTED.mutants());
    assertThat(rehearsal.run(new Cast.Woken(1), Manner.asInAGrading(1)).failed())
        .containsExactly("Greetings.greetsNobodyAsYou[1]", "Greetings.greetsNobodyAsYou[2]");
  }

  @Test
  void stopsAtTheFirstFailureAndLosesPatienceEarly() {
    Manner hasty =
        new Manner(
            1,
            Duration.ofMillis(500),
            Until.FIRST_FAILURE,
            List.of("Greetings.greetsNobodyAsYou[1]"));

    Rehearsed rehearsed = rehearsal().run(new Cast.Woken(2), hasty);

    assertThat(rehearsed.failed()).hasSize(1);
    assertThat(rehearsed.passed()).hasSizeLessThan(4);
  }

  @Test
  void goesOnAfterAFailureAndStopsAtATestThatHangs() {
    Manner manner = new Manner(1, Duration.ofSeconds(2), Until.FIRST_LOSS, List.of());
    Rehearsal rehearsal = rehearsal();

    assertThat(rehearsal.run(new Cast.Woken(1), manner).failed()).hasSize(2);
    assertThat(rehearsal.run(new Cast.Woken(2), manner).failed()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(
      value = Cast.Kind.class,
      names = {"DEAD", "THROWING"})
  void passesNoImpostorThatBreaks(Cast.Kind kind) {
    Rehearsed rehearsed = rehearsal().run(new Cast.Impostor(kind), Manner.asInAGrading(1));

    assertThat(rehearsed.passed()).isEmpty();
    assertThat(rehearsed.measures()).containsExactly(Map.entry("shouts", 0.0));
  }

  @Test
  void showsWhichTestPassesOneThatAnswersNothing() {
    // It asserts in a callback, and whoever answers nothing never calls back.
    assertThat(rehearsal().run(new Cast.Impostor(Cast.Kind.NULL), Manner.asInAGrading(1)).passed())
        .containsExactly("Greetings.greetsEach");
  }
}
