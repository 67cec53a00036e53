package io.livegrade.bridge;

import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Objects of this side that the other side holds, and exceptions that crossed, so that each comes
 * back as the same instance.
 */
final class ReferenceTable {

  /** More than an honest test ever hands out. */
  static final int MAX_EXPORTED = 100_000;

  private final Map<Long, Object> exported = new ConcurrentHashMap<>();
  private final Map<Object, Long> ids = Collections.synchronizedMap(new IdentityHashMap<>());
  private final Map<Throwable, Long> foreign = Collections.synchronizedMap(new IdentityHashMap<>());
  private final AtomicLong lastId = new AtomicLong(1000);

  /** Exports an object under an agreed id. */
  void exportAs(long id, Object object) {
    exported.put(id, object);
    ids.put(object, id);
  }

  /** {@return the id under which the other side knows the object} */
  long export(Object object) {
    Long known = ids.get(object);
    if (known != null) {
      return known;
    }
    if (exported.size() >= MAX_EXPORTED) {
      throw new IllegalStateException("more than " + MAX_EXPORTED + " objects crossed the bridge");
    }
    long id = lastId.incrementAndGet();
    exportAs(id, object);
    return id;
  }

  /** {@return the object exported under the id} */
  Object exported(long id) throws ProtocolViolation {
    Object object = exported.get(id);
    if (object == null) {
      throw new ProtocolViolation("a reference to object " + id + ", which was never handed out");
    }
    return object;
  }

  /** Remembers that a throwable was rebuilt from one of the other side's. */
  void remember(Throwable rebuilt, long originalId) {
    if (foreign.size() < MAX_EXPORTED) {
      foreign.put(rebuilt, originalId);
    }
  }

  /** {@return the other side's id of a throwable rebuilt here, or null for one of our own} */
  @Nullable Long originOf(Throwable thrown) {
    return foreign.get(thrown);
  }

  /** {@return the remote id behind a proxy of this endpoint, or null for any other object} */
  static @Nullable Long remoteIdOf(Object object, Endpoint endpoint) {
    if (Proxy.isProxyClass(object.getClass())
        && Proxy.getInvocationHandler(object) instanceof RemoteObject remote
        && remote.belongsTo(endpoint)) {
      return remote.id();
    }
    return null;
  }

  /** {@return a proxy of an object on the other side} */
  static Object proxy(ClassLoader loader, List<Class<?>> interfaces, RemoteObject remote) {
    return Proxy.newProxyInstance(loader, interfaces.toArray(Class<?>[]::new), remote);
  }
}
