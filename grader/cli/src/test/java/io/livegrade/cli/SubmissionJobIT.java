package io.livegrade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The scripts of the CI jobs with a stand-in for what the runner gives them. What only a runner can
 * show, such as checking out and keeping artifacts, is not run here.
 */
final class SubmissionJobIT {

  private static final String SAMPLE =
      "sample-submissions/expense-create/concern/pass-through-service";

  @TempDir private Path runner;

  @Test
  void gradesForBothAudiencesAndPostsTheCandidates() throws Exception {
    Shell.Ended graded = job().run(script("grade.sh"));

    assertThat(graded.code()).as(graded.error()).isEqualTo(ExitCode.UNDER_THE_BAR.number());
    assertThat(graded.out())
        .contains("::notice title=Graded::pass-through-service: CONCERN")
        .contains("::error file=" + SAMPLE + "/src/main/java/se/berg/");
    assertThat(runner.resolve("output")).content().contains("code=1\n", "candidate=" + runner);
    assertThat(runner.resolve("summary")).content().startsWith("## Concern");
    assertThat(hiddenIn(graded.out())).isEmpty();
    assertThat(hiddenIn(Files.readString(runner.resolve("summary")))).isEmpty();
    try (Stream<Path> files = Files.list(runner.resolve("grade/candidate"))) {
      assertThat(files).hasSize(5).allSatisfy(file -> assertThat(hidden(file)).isEmpty());
    }
    assertThat(hidden(runner.resolve("grade/interviewer/report.json"))).isNotEmpty();

    postsTheCheck();
  }

  private void postsTheCheck() throws Exception {
    CompletableFuture<String> posted = new CompletableFuture<>();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> answer(exchange, posted));
    server.start();
    try {
      Shell.Ended ended =
          job()
              .with("GITHUB_API_URL", "http://127.0.0.1:" + server.getAddress().getPort())
              .with("REPOSITORY", "candidates/ada")
              .with("COMMIT", "0123456789abcdef0123456789abcdef01234567")
              .with("CANDIDATE", runner.resolve("grade/candidate").toString())
              .with("CODE", "1")
              .with("TOKEN", "the-token")
              .run(script("post-check.sh"));

      assertThat(ended.code()).as(ended.error()).isZero();
      assertThat(ended.out() + ended.error()).doesNotContain("the-token");
      String request = posted.get(1, TimeUnit.MINUTES);
      assertThat(request)
          .startsWith("POST /repos/candidates/ada/check-runs Bearer the-token")
          .contains("0123456789abcdef0123456789abcdef01234567", "\"failure\"", "## Concern");
      assertThat(hiddenIn(request)).isEmpty();
    } finally {
      server.stop(0);
    }
  }

  private static void answer(HttpExchange exchange, CompletableFuture<String> posted)
      throws IOException {
    try (exchange) {
      posted.complete(
          "%s %s %s\n%s"
              .formatted(
                  exchange.getRequestMethod(),
                  exchange.getRequestURI(),
                  exchange.getRequestHeaders().getFirst("Authorization"),
                  new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
      exchange.sendResponseHeaders(201, -1);
    }
  }

  private Shell job() {
    return Shell.in(Repository.file(""))
        .with("GITHUB_ACTIONS", "true")
        .with("RUNNER_TEMP", runner.toString())
        .with("GITHUB_OUTPUT", runner.resolve("output").toString())
        .with("GITHUB_STEP_SUMMARY", runner.resolve("summary").toString())
        .with("CHALLENGE", "expense-create")
        .with("SUBMISSION", SAMPLE)
        .with("AUDIENCE", "candidate")
        .with("FAIL_UNDER", "acceptable")
        .with("SANDBOX", "namespaces");
  }

  private static String script(String name) {
    return Repository.file(".github/actions/grade").resolve(name).toString();
  }

  private static List<String> hidden(Path file) throws IOException {
    return hiddenIn(Files.readString(file));
  }

  /** {@return the names of hidden tests in a text} */
  private static List<String> hiddenIn(String text) {
    return Repository.text("challenges/expense-create/hidden-tests/manifest.txt")
        .lines()
        .map(test -> test.replaceAll("\\[.*", ""))
        .filter(text::contains)
        .toList();
  }
}
