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

/** 64 callers at once, a few times over. */
final class TakesPostsInParallel {

  private static final int CALLERS = 64;
  private static final int POSTS = 2 * CALLERS;

  @Test
  @Requirement("lost-under-load")
  void losesNone(Subject<ExpenseApp> subject) {
    RunningApp app = start(subject);
    List<HttpReply> refused = postAll(app).stream().filter(reply -> !reply.isSuccess()).toList();

    assertThat(refused)
        .withFailMessage(
            () ->
                "%d of %d posts of %d callers at once were not created, the first answer is %s"
                    .formatted(refused.size(), POSTS, CALLERS, refused.getFirst()))
        .isEmpty();
    assertThat(app.rows().stream().skip(1).map(StoredExpense::description))
        .as("descriptions stored")
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, POSTS).mapToObj(TakesPostsInParallel::description).toList());
  }

  @Test
  @Requirement("ids-not-unique")
  void givesEachAnIdOfItsOwn(Subject<ExpenseApp> subject) {
    RunningApp app = start(subject);
    List<Object> ids =
        postAll(app).stream()
            .filter(HttpReply::isSuccess)
            .map(reply -> Answer.field(app, reply, "id"))
            .toList();

    assertThat(ids).as("ids answered to callers at once").isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  @Requirement("answers-mixed-up")
  void answersEachCallerWithItsOwnExpense(Subject<ExpenseApp> subject) {
    RunningApp app = start(subject);
    List<HttpReply> replies = postAll(app);
    for (int post = 0; post < replies.size(); post++) {
      if (replies.get(post).isSuccess()) {
        assertThat(Answer.field(app, replies.get(post), "description"))
            .as("description answered to one of many callers at once")
            .isEqualTo(description(post));
      }
    }
    assertThat(replies).as("answers").anyMatch(HttpReply::isSuccess);
  }

  private static List<HttpReply> postAll(RunningApp app) {
    List<HttpRequest> requests =
        IntStream.range(0, POSTS)
            .mapToObj(
                post ->
                    Draft.ofBrief(app.user()).withDescription(Json.quote(description(post))).json())
            .map(json -> HttpRequest.post(RunningApp.PATH, json))
            .toList();
    app.database().delayStatements(Duration.ofMillis(1));
    return app.endpoint().sendAll(requests, CALLERS);
  }

  private static String description(int post) {
    return "receipt " + post;
  }

  private static RunningApp start(Subject<ExpenseApp> subject) {
    return RunningApp.start(subject, "lost-under-load");
  }
}
