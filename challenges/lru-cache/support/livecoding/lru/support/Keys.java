package livecoding.lru.support;

/** Kinds of keys; each time one is needed, a new object is made that equals the earlier ones. */
public enum Keys {
  /** Text. */
  PLAIN,
  /** Keys that all have the same hash code, the least there is. */
  COLLIDING;

  /** {@return a new key of this name} */
  Object named(String name) {
    return switch (this) {
      case PLAIN -> new StringBuilder(name).toString();
      case COLLIDING -> new Colliding(name);
    };
  }

  private record Colliding(String name) {
    @Override
    public int hashCode() {
      return Integer.MIN_VALUE;
    }
  }
}
