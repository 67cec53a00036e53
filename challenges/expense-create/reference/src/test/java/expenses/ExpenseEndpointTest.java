package expenses;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpenseEndpointTest {

  private static final String LUNCH =
      """
      {"user_id":7,"amount":42.50,"category":"food","description":"Lunch","tip":1}\
      """;

  private final ExpenseEndpoint endpoint = endpoint(userId -> userId == 7);

  @Test
  void answers201WithTheExpense() {
    Answer answer = post(endpoint, LUNCH);

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.headers()).containsEntry("Location", "/expenses/1");
    assertThat(new String(endpoint.write(answer), StandardCharsets.UTF_8))
        .contains("\"user_id\":7", "\"amount\":42.50", "\"created_at\":\"2026-03-04T05:06:07Z\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "null", "[]", "7", "{\"amount\":\"much\"}", "{\"user_id\":{}}"})
  void answers400ToWhatIsNoExpense(String body) {
    assertThat(post(endpoint, body).status()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({"42.50, -1, 400", "'food', ' ', 400", "7, 8, 404"})
  void answersMistakesWithTheirStatus(String right, String wrong, int status) {
    Answer answer = post(endpoint, LUNCH.replace(right, wrong));

    assertThat(answer.status()).isEqualTo(status);
    assertThat(new String(endpoint.write(answer), StandardCharsets.UTF_8)).contains("\"error\"");
  }

  @Test
  void answers405ToAnythingButPost() {
    assertThat(endpoint.answer("GET", new byte[0]).status()).isEqualTo(405);
  }

  @Test
  void answers500WithoutInternalsWhenStorageFails() {
    ExpenseEndpoint broken =
        endpoint(
            userId -> {
              throw new StorageException("select failed", new IllegalStateException("secret"));
            });
    Answer answer = post(broken, LUNCH);

    assertThat(answer.status()).isEqualTo(500);
    assertThat(new String(broken.write(answer), StandardCharsets.UTF_8))
        .doesNotContain("select", "secret", "Exception");
  }

  private static ExpenseEndpoint endpoint(UserRepository users) {
    InstantSource clock = InstantSource.fixed(Instant.parse("2026-03-04T05:06:07Z"));
    return new ExpenseEndpoint(new ExpenseService(users, new FakeExpenses(), clock));
  }

  private static Answer post(ExpenseEndpoint endpoint, String body) {
    return endpoint.answer("POST", body.getBytes(StandardCharsets.UTF_8));
  }
}
