package livecoding.lru.support;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import livecoding.lru.LruCache;

/** Keys whose hash code is an exception. */
public final class ThrowingKeys implements PoisonedKeys {

  private static final long PATIENCE_MILLIS = 2_000;

  private static final class Poison extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private static final class PoisonedKey {
    private final Poison poison;

    PoisonedKey(Poison poison) {
      this.poison = poison;
    }

    @Override
    public int hashCode() {
      throw poison;
    }

    @Override
    public boolean equals(Object other) {
      throw poison;
    }
  }

  @Override
  public Outcome use(LruCache<Object, Object> cache, Use use) {
    Poison poison = new Poison();
    Object key = new PoisonedKey(poison);
    try {
      switch (use) {
        case GET -> cache.get(key);
        case PUT -> cache.put(key, "value");
        case REMOVE -> cache.remove(key);
      }
      return Outcome.RETURNED;
    } catch (RuntimeException e) {
      return e == poison ? Outcome.THROWN : Outcome.OTHER_THROWN;
    }
  }

  @Override
  public boolean foundByAnotherThread(LruCache<Object, Object> cache, Object key, Object value) {
    AtomicBoolean found = new AtomicBoolean();
    Thread reader =
        Thread.ofPlatform()
            .daemon()
            .start(() -> found.set(Optional.of(value).equals(cache.get(key))));
    try {
      reader.join(PATIENCE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return found.get();
  }
}
