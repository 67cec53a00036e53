package io.livegrade.sandbox.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.livegrade.sandbox.SandboxException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

final class AnswersTest {

  private static final Duration SHORT = Duration.ofMillis(1);
  private static final Duration LONG = Duration.ofMinutes(5);

  private final Answers answers = new Answers(URI.create("unix:///engine"));
  private final CompletableFuture<String> never = new CompletableFuture<>();

  @Test
  void handsOnWhatIsAnswered() {
    assertThat(answers.await("greet", LONG, () -> "hello")).isEqualTo("hello");
  }

  @Test
  void namesTheQuestionThatWasNotAnsweredAndTheRemedy() {
    assertThatThrownBy(() -> answers.await("greet", SHORT, never::join))
        .isInstanceOf(SandboxException.class)
        .hasMessage(
            "The container engine at \"unix:///engine\" took the request to greet and did not"
                + " answer within 0 s. Restart it, or grade with --sandbox namespaces.");
  }

  @Test
  void expectsLittleAfterASilenceAndTellsOfTheFirst() {
    assertThatThrownBy(() -> answers.await("greet", SHORT, never::join)).isNotNull();

    assertThatThrownBy(() -> answers.await("part", LONG, never::join))
        .hasMessageContaining("took the request to greet");
  }

  @Test
  void forgetsASilenceThatIsOver() {
    assertThatThrownBy(() -> answers.await("greet", SHORT, never::join)).isNotNull();
    assertThat(answers.await("greet", LONG, () -> "hello")).isEqualTo("hello");

    assertThatThrownBy(() -> answers.await("part", SHORT, never::join))
        .hasMessageContaining("took the request to part");
  }

  @Test
  void namesWhatFailed() {
    assertThatThrownBy(
            () ->
                answers.await(
                    "greet",
                    LONG,
                    () -> {
                      throw new IllegalStateException("no such image");
                    }))
        .isInstanceOf(SandboxException.class)
        .hasMessage("The container engine at \"unix:///engine\" failed to greet: no such image");
  }
}
