package io.livegrade.bridge;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Sends the calls on a proxy to the other side. Identity is decided here, never over there. */
final class RemoteObject implements InvocationHandler {

  private final Endpoint endpoint;
  private final long id;

  RemoteObject(Endpoint endpoint, long id) {
    this.endpoint = endpoint;
    this.id = id;
  }

  long id() {
    return id;
  }

  boolean belongsTo(Endpoint other) {
    return endpoint == other;
  }

  @Override
  public @Nullable Object invoke(
      Object proxy, Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
    @Nullable Object[] given = arguments == null ? new @Nullable Object[0] : arguments;
    if (method.getDeclaringClass() == Object.class) {
      return switch (method.getName()) {
        case "equals" -> Long.valueOf(id).equals(remoteId(given[0]));
        case "hashCode" -> Long.hashCode(id);
        default -> "remote object " + id;
      };
    }
    return endpoint.call(id, method, given);
  }

  private @Nullable Long remoteId(@Nullable Object other) {
    return other == null ? null : ReferenceTable.remoteIdOf(other, endpoint);
  }
}
