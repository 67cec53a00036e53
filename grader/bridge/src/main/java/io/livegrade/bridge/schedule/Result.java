package io.livegrade.bridge.schedule;

import org.jspecify.annotations.Nullable;

/** How the call of one caller ended. */
public sealed interface Result {

  /** It returned. */
  record Returned(@Nullable Object value) implements Result {}

  /**
   * It threw.
   *
   * @param type name of the nearest exception class that both sides know
   * @param message the exception's, or empty
   */
  record Threw(String type, String message) implements Result {}

  /** It was still running when nothing moved any more. */
  record NeverEnded() implements Result {}

  /** {@return it in words, as the report says it} */
  default String words() {
    return switch (this) {
      case Returned(var value) -> value == null ? "done" : String.valueOf(value);
      case Threw(String type, String message) ->
          type.substring(type.lastIndexOf('.') + 1) + (message.isEmpty() ? "" : ": " + message);
      case NeverEnded() -> "never ended";
    };
  }
}
