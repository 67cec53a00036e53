package io.livegrade.bridge.schedule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A small program of two or three threads on a fresh submission. It is run hundreds of times, each
 * time by a new instance and in another order of the threads' steps.
 *
 * <p>A public class of a pack's {@code support/} with a public constructor without parameters.
 *
 * @param <S> the contract's type
 */
public interface Scenario<S> {

  /**
   * {@return the arguments for the submission's constructor} They may be objects of this scenario.
   */
  List<Object> arguments();

  /** Done by one thread before the callers start. */
  default void before(S subject) throws Exception {}

  /** {@return the threads that run together} Two or three with a call or two each is enough. */
  List<Caller<S>> callers();

  /**
   * {@return what can be seen when all callers have ended, as values that cross the bridge} Equal
   * outcomes must be equal values: lists, maps, strings, numbers; no exceptions, no arrays.
   */
  @Nullable Object after(S subject) throws Exception;
}
