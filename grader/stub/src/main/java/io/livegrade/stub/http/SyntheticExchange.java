package io.livegrade.stub.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpPrincipal;
import io.livegrade.bridge.http.HttpReply;
import io.livegrade.bridge.http.HttpRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An exchange that behaves like the JDK server's, without a connection. */
final class SyntheticExchange extends HttpExchange {

  private static final InetSocketAddress LOCAL =
      new InetSocketAddress(InetAddress.getLoopbackAddress(), 8080);
  private static final InetSocketAddress REMOTE =
      new InetSocketAddress(InetAddress.getLoopbackAddress(), 50_000);

  private final HttpRequest request;
  private final Headers requestHeaders = new Headers();
  private final Headers responseHeaders = new Headers();
  private final Map<String, List<String>> sentHeaders = new HashMap<>();
  private final ResponseBody responseBody = new ResponseBody();
  private final Map<String, Object> attributes = new HashMap<>();
  private InputStream requestStream;
  private OutputStream responseStream = responseBody;
  private int status = -1;

  SyntheticExchange(HttpRequest request) {
    this.request = request;
    this.requestStream = new ByteArrayInputStream(request.body());
    request.headers().forEach(requestHeaders::add);
    requestHeaders.set("Host", "localhost:8080");
    requestHeaders.set("Content-Length", Integer.toString(request.body().length));
  }

  /** {@return what was answered so far} */
  HttpReply reply(String failure) {
    return new HttpReply(Math.max(0, status), sentHeaders, responseBody.toByteArray(), failure);
  }

  @Override
  public Headers getRequestHeaders() {
    return requestHeaders;
  }

  @Override
  public Headers getResponseHeaders() {
    return responseHeaders;
  }

  @Override
  public URI getRequestURI() {
    return URI.create(request.path());
  }

  @Override
  public String getRequestMethod() {
    return request.method();
  }

  @Override
  public HttpContext getHttpContext() {
    return new SyntheticContext(getRequestURI().getPath());
  }

  @Override
  public void close() {
    responseBody.closeQuietly();
  }

  @Override
  public InputStream getRequestBody() {
    return requestStream;
  }

  @Override
  public OutputStream getResponseBody() {
    return responseStream;
  }

  @Override
  public void sendResponseHeaders(int code, long length) throws IOException {
    if (status != -1) {
      throw new IOException("headers already sent");
    }
    status = code;
    // Whatever is set from now on comes too late, as with a server.
    responseHeaders.forEach((name, values) -> sentHeaders.put(name, List.copyOf(values)));
    responseBody.open(length);
  }

  @Override
  public InetSocketAddress getRemoteAddress() {
    return REMOTE;
  }

  @Override
  public int getResponseCode() {
    return status;
  }

  @Override
  public InetSocketAddress getLocalAddress() {
    return LOCAL;
  }

  @Override
  public String getProtocol() {
    return "HTTP/1.1";
  }

  @Override
  public @Nullable Object getAttribute(String name) {
    return attributes.get(name);
  }

  @Override
  public void setAttribute(String name, @Nullable Object value) {
    if (value == null) {
      attributes.remove(name);
    } else {
      attributes.put(name, value);
    }
  }

  @Override
  public void setStreams(@Nullable InputStream in, @Nullable OutputStream out) {
    if (in != null) {
      requestStream = in;
    }
    if (out != null) {
      responseStream = out;
    }
  }

  @Override
  public @Nullable HttpPrincipal getPrincipal() {
    return null;
  }
}
