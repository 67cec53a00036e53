package livecoding.expense.hidden;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.bridge.http.HttpReply;
import io.livegrade.bridge.http.HttpRequest;
import io.livegrade.examination.subject.Requirement;
import io.livegrade.examination.subject.Subject;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import livecoding.expense.ExpenseApp;
import livecoding.expense.support.StoredExpense;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** 64 callers at once, looked at from three sides. */
@TestInstance(Lifecycle.PER_CLASS)
final class TakesPostsInParallel {

  private static final int CALLERS = 64;

  private Burst burst;

  /**
   * What came of the posts.
   *
   * @param replies in the order of the posts
   * @param stored the descriptions of the rows
   */
  private record Burst(RunningApp app, List<HttpReply> replies, List<String> stored) {}

  @Test
  @Requirement("lost-under-load")
  void losesNone(Subject<ExpenseApp> subject) {
    Burst burst = burst(subject);
    List<HttpReply> refused =
        burst.replies().stream().filter(reply -> !reply.isSuccess()).toList();

    assertThat(refused)
        .withFailMessage(
            () ->
                "%d of %d posts at once were not created, the first answer is %s"
                    .formatted(refused.size(), CALLERS, refused.getFirst()))
        .isEmpty();
    assertThat(burst.stored())
        .as("descriptions stored")
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, CALLERS).mapToObj(TakesPostsInParallel::description).toList());
  }

  @Test
  @Requirement("ids-not-unique")
  void givesEachAnIdOfItsOwn(Subject<ExpenseApp> subject) {
    Burst burst = burst(subject);
    List<Object> ids =
        burst.replies().stream()
            .filter(HttpReply::isSuccess)
            .map(reply -> Answer.field(burst.app(), reply, "id"))
            .toList();

    assertThat(ids).as("ids answered to callers at once").isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  @Requirement("answers-mixed-up")
  void answersEachCallerWithItsOwnExpense(Subject<ExpenseApp> subject) {
    Burst burst = burst(subject);
    List<HttpReply> replies = burst.replies();
    for (int post = 0; post < replies.size(); post++) {
      if (replies.get(post).isSuccess()) {
        assertThat(Answer.field(burst.app(), replies.get(post), "description"))
            .as("description answered to one of many callers at once")
            .isEqualTo(description(post));
      }
    }
    assertThat(replies).as("answers").anyMatch(HttpReply::isSuccess);
  }

  /** Once for all three: what races shows now or then, and each time costs. */
  private Burst burst(Subject<ExpenseApp> subject) {
    if (burst == null) {
      burst = postAll(RunningApp.fresh(subject, "lost-under-load"));
    }
    return burst;
  }

  private static Burst postAll(RunningApp app) {
    List<HttpRequest> requests =
        IntStream.range(0, CALLERS)
            .mapToObj(
                post ->
                    Draft.ofBrief(app.user()).withDescription(Json.quote(description(post))).json())
            .map(json -> HttpRequest.post(RunningApp.PATH, json))
            .toList();
    app.database().delayStatements(Duration.ofMillis(1));
    List<HttpReply> replies = app.endpoint().sendAll(requests, CALLERS);
    return new Burst(
        app, replies, app.rows().stream().skip(1).map(StoredExpense::description).toList());
  }

  private static String description(int post) {
    return "receipt " + post;
  }
}
