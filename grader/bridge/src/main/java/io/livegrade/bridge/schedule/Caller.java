package io.livegrade.bridge.schedule;

import org.jspecify.annotations.Nullable;

/**
 * One thread of a scenario.
 *
 * @param label what it does, as the report's column says it: {@code put(1)}
 * @param call what it does
 * @param <S> the contract's type
 */
public record Caller<S>(String label, Call<S> call) {

  /**
   * What a caller does.
   *
   * @param <S> the contract's type
   */
  @FunctionalInterface
  public interface Call<S> {

    /** {@return a value for the history, of the kinds that {@link Scenario#after} may return} */
    @Nullable Object on(S subject) throws Exception;
  }

  /** {@return a caller whose call has no value} */
  public static <S> Caller<S> doing(String label, Action<S> action) {
    return new Caller<>(
        label,
        subject -> {
          action.on(subject);
          return null;
        });
  }

  /**
   * What a caller does, where no value comes of it.
   *
   * @param <S> the contract's type
   */
  @FunctionalInterface
  public interface Action<S> {

    /** Does it. */
    void on(S subject) throws Exception;
  }
}
