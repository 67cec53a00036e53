package io.livegrade.stub.http;

import com.sun.net.httpserver.Authenticator;
import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The context of an exchange that no server serves: it knows its path. */
final class SyntheticContext extends HttpContext {

  private final String path;
  private final Map<String, Object> attributes = new HashMap<>();
  private final List<Filter> filters = new ArrayList<>();

  SyntheticContext(String path) {
    this.path = path;
  }

  @Override
  public @Nullable HttpHandler getHandler() {
    return null;
  }

  @Override
  public void setHandler(HttpHandler handler) {
    throw new IllegalArgumentException("the handler is set already");
  }

  @Override
  public String getPath() {
    return path;
  }

  @Override
  public @Nullable HttpServer getServer() {
    return null;
  }

  @Override
  public Map<String, Object> getAttributes() {
    return attributes;
  }

  @Override
  public List<Filter> getFilters() {
    return filters;
  }

  @Override
  public @Nullable Authenticator setAuthenticator(Authenticator authenticator) {
    return null;
  }

  @Override
  public @Nullable Authenticator getAuthenticator() {
    return null;
  }
}
