package io.livegrade.bridge.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a handler answered.
 *
 * @param status the status sent; 0 where none was sent
 * @param headers as sent, by name
 * @param body the bytes sent
 * @param failure class and message of an exception the handler let out; empty where it let none out
 */
@SuppressWarnings("ArrayRecordComponent") // copied in and out, and never compared
public record HttpReply(
    int status, Map<String, List<String>> headers, byte[] body, String failure) {

  public HttpReply {
    headers = Map.copyOf(headers);
    body = body.clone();
  }

  @Override
  public byte[] body() {
    return body.clone();
  }

  /** {@return the body read as UTF-8} */
  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  /** {@return the first value of a header, its name compared without regard to case} */
  public Optional<String> header(String name) {
    return headers.entrySet().stream()
        .filter(header -> header.getKey().equalsIgnoreCase(name))
        .flatMap(header -> header.getValue().stream())
        .findFirst();
  }

  /** {@return whether the status is 200 to 299} */
  public boolean isSuccess() {
    return status >= 200 && status < 300;
  }

  /** {@return whether the status is 400 to 499} */
  public boolean isClientError() {
    return status >= 400 && status < 500;
  }

  /** {@return status and body as a reader wants to see them, cut to a line} */
  @Override
  public String toString() {
    if (!failure.isEmpty()) {
      return "an uncaught " + failure;
    }
    if (status == 0) {
      return "no response";
    }
    String text = text();
    String shown = text.length() <= 200 ? text : text.substring(0, 200) + "…";
    return (status + " " + shown).strip();
  }
}
