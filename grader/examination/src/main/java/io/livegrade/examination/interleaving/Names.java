package io.livegrade.examination.interleaving;

import java.util.Locale;

/** How threads are called. */
final class Names {

  private Names() {}

  /** {@return {@code T1} of {@code T1 put(a, 1)}; other threads have one name only} */
  static String shortOf(String thread) {
    return thread.matches("T\\d+ .*") ? thread.substring(0, thread.indexOf(' ')) : thread;
  }

  static String capitalized(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
