package io.livegrade.bridge.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * One request to a handler in the sandbox. No socket is involved.
 *
 * @param method such as {@code POST}
 * @param path the request target, starting with {@code /}
 * @param headers by name, one value each
 * @param body the bytes sent, empty for none
 */
@SuppressWarnings("ArrayRecordComponent") // copied in and out, and never compared
public record HttpRequest(String method, String path, Map<String, String> headers, byte[] body) {

  public HttpRequest {
    headers = Map.copyOf(headers);
    body = body.clone();
  }

  @Override
  public byte[] body() {
    return body.clone();
  }

  /** {@return a POST of a JSON text in UTF-8} */
  public static HttpRequest post(String path, String json) {
    return post(path, json.getBytes(StandardCharsets.UTF_8));
  }

  /** {@return a POST of bytes declared as JSON, well-formed or not} */
  public static HttpRequest post(String path, byte[] json) {
    return new HttpRequest("POST", path, Map.of("Content-Type", "application/json"), json);
  }

  /** {@return a request without a body} */
  public static HttpRequest of(String method, String path) {
    return new HttpRequest(method, path, Map.of(), new byte[0]);
  }

  /** {@return a GET} */
  public static HttpRequest get(String path) {
    return of("GET", path);
  }

  /** {@return method, path and body as a reader wants to see them, cut to a line} */
  @Override
  public String toString() {
    String text = new String(body, StandardCharsets.UTF_8);
    String shown = text.length() <= 200 ? text : text.substring(0, 200) + "…";
    return (method + " " + path + " " + shown).strip();
  }
}
