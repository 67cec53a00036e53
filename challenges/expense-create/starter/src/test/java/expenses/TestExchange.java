package expenses;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpPrincipal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A request to /expenses without a server; keeps what is answered. */
final class TestExchange extends HttpExchange {

  private final String method;
  private final Headers requestHeaders = new Headers();
  private final Headers responseHeaders = new Headers();
  private InputStream requestBody;
  private OutputStream responseBody = new ByteArrayOutputStream();
  private int responseCode = -1;

  TestExchange(String method, String body) {
    this.method = method;
    this.requestBody = new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
  }

  /** The body that was answered. */
  String response() {
    return ((ByteArrayOutputStream) responseBody).toString(StandardCharsets.UTF_8);
  }

  @Override
  public String getRequestMethod() {
    return method;
  }

  @Override
  public URI getRequestURI() {
    return URI.create("/expenses");
  }

  @Override
  public Headers getRequestHeaders() {
    return requestHeaders;
  }

  @Override
  public InputStream getRequestBody() {
    return requestBody;
  }

  @Override
  public Headers getResponseHeaders() {
    return responseHeaders;
  }

  @Override
  public void sendResponseHeaders(int code, long length) {
    responseCode = code;
  }

  @Override
  public int getResponseCode() {
    return responseCode;
  }

  @Override
  public OutputStream getResponseBody() {
    return responseBody;
  }

  @Override
  public void setStreams(InputStream in, OutputStream out) {
    requestBody = in;
    responseBody = out;
  }

  @Override
  public void close() {}

  @Override
  public String getProtocol() {
    return "HTTP/1.1";
  }

  @Override
  public HttpContext getHttpContext() {
    return null;
  }

  @Override
  public InetSocketAddress getRemoteAddress() {
    return null;
  }

  @Override
  public InetSocketAddress getLocalAddress() {
    return null;
  }

  @Override
  public Object getAttribute(String name) {
    return null;
  }

  @Override
  public void setAttribute(String name, Object value) {}

  @Override
  public HttpPrincipal getPrincipal() {
    return null;
  }
}
