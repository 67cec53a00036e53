package io.livegrade.stub.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpHandler;
import io.livegrade.bridge.http.HttpReply;
import io.livegrade.bridge.http.HttpRequest;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
final class HttpDriverTest {

  private static final HttpRequest REQUEST = HttpRequest.post("/things?x=1", "{\"a\":1}");

  private static HttpReply reply(HttpHandler handler) {
    return new HttpDriver().exchange(handler, REQUEST);
  }

  @Test
  void showsTheHandlerTheRequest() {
    HttpReply reply =
        reply(
            exchange -> {
              String seen =
                  exchange.getRequestMethod()
                      + " "
                      + exchange.getRequestURI()
                      + " "
                      + exchange.getRequestHeaders().getFirst("content-type")
                      + " "
                      + new String(
                          exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
              byte[] body = seen.getBytes(StandardCharsets.UTF_8);
              exchange.getResponseHeaders().set("X-Seen", "yes");
              exchange.sendResponseHeaders(201, body.length);
              try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
              }
            });

    assertThat(reply.status()).isEqualTo(201);
    assertThat(reply.text()).isEqualTo("POST /things?x=1 application/json {\"a\":1}");
    assertThat(reply.header("x-seen")).hasValue("yes");
    assertThat(reply.failure()).isEmpty();
  }

  @Test
  void sendsNoHeaderThatIsSetTooLate() {
    HttpReply reply =
        reply(
            exchange -> {
              exchange.getResponseHeaders().set("X-Early", "yes");
              exchange.sendResponseHeaders(204, -1);
              exchange.getResponseHeaders().set("X-Late", "yes");
            });

    assertThat(reply.header("X-Early")).hasValue("yes");
    assertThat(reply.header("X-Late")).isEmpty();
  }

  @Test
  void reportsAnExceptionThatTheHandlerLetsOut() {
    HttpReply reply =
        reply(
            exchange -> {
              throw new IllegalStateException("broken");
            });

    assertThat(reply.status()).isZero();
    assertThat(reply.failure()).isEqualTo("java.lang.IllegalStateException: broken");
  }

  @Test
  void allowsABodyOfAnyLengthAfterLengthZero() {
    HttpReply reply =
        reply(
            exchange -> {
              exchange.sendResponseHeaders(200, 0);
              exchange.getResponseBody().write("any".getBytes(StandardCharsets.UTF_8));
              exchange.close();
            });

    assertThat(reply.text()).isEqualTo("any");
  }

  @Test
  void refusesWhatTheRealServerRefuses() {
    assertThat(reply(exchange -> exchange.getResponseBody().write(1)).failure())
        .contains("headers not sent");
    assertThat(
            reply(
                    exchange -> {
                      exchange.sendResponseHeaders(200, 1);
                      exchange.getResponseBody().write(new byte[2]);
                    })
                .failure())
        .contains("too many bytes");
    assertThat(
            reply(
                    exchange -> {
                      exchange.sendResponseHeaders(200, 2);
                      exchange.getResponseBody().close();
                    })
                .failure())
        .contains("insufficient bytes");
    assertThat(
            reply(
                    exchange -> {
                      exchange.sendResponseHeaders(200, -1);
                      exchange.sendResponseHeaders(500, -1);
                    })
                .failure())
        .contains("already sent");
  }

  @Test
  void sendsRequestsTogether() throws Exception {
    CyclicBarrier allInside = new CyclicBarrier(8);
    List<HttpReply> replies =
        new HttpDriver()
            .exchangeAll(
                exchange -> {
                  try {
                    allInside.await(10, TimeUnit.SECONDS);
                    exchange.sendResponseHeaders(204, -1);
                  } catch (Exception e) {
                    throw new IllegalStateException(e);
                  }
                },
                Collections.nCopies(8, REQUEST),
                8);

    assertThat(replies).hasSize(8).allMatch(HttpReply::isSuccess);
  }
}
