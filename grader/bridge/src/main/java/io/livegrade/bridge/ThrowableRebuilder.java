package io.livegrade.bridge;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/** Makes an exception of this side from what is known of one on the other. */
final class ThrowableRebuilder {

  private final Side side;

  ThrowableRebuilder(Side side) {
    this.side = side;
  }

  /**
   * @param type the class to rebuild
   * @param originalType the class that was thrown, for people
   * @param message of the original
   */
  Throwable rebuild(
      Class<? extends Throwable> type, String originalType, @Nullable String message) {
    if (side == Side.GRADER && Error.class.isAssignableFrom(type)) {
      return new RemoteError(originalType, String.valueOf(message));
    }
    if (!Modifier.isAbstract(type.getModifiers())) {
      Throwable rebuilt = construct(type, new Class<?>[] {String.class}, message);
      if (rebuilt == null && message == null) {
        rebuilt = construct(type, new Class<?>[0]);
      }
      if (rebuilt != null) {
        return rebuilt;
      }
    }
    return nearestStandIn(type, originalType + ": " + message);
  }

  /** The type has no fitting constructor: keep at least how it must be handled. */
  private static Throwable nearestStandIn(Class<?> type, String message) {
    if (Error.class.isAssignableFrom(type)) {
      return new Error(message);
    }
    return RuntimeException.class.isAssignableFrom(type)
        ? new RuntimeException(message)
        : new Exception(message);
  }

  private static @Nullable Throwable construct(
      Class<? extends Throwable> type, Class<?>[] parameters, @Nullable Object... arguments) {
    try {
      Constructor<? extends Throwable> constructor = type.getConstructor(parameters);
      return constructor.newInstance(arguments);
    } catch (NoSuchMethodException
        | InstantiationException
        | IllegalAccessException
        | InvocationTargetException e) {
      return null;
    }
  }
}
