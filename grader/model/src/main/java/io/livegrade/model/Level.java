package io.livegrade.model;

import java.util.Locale;

/**
 * How well a criterion, or the whole, was met. Declared from worst to best, so that levels compare.
 */
public enum Level {
  CONCERN,
  ACCEPTABLE,
  STRONG;

  /** {@return the word used in packs and reports, in lower case} */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@return the lower of this level and {@code cap}} */
  public Level cappedAt(Level cap) {
    return compareTo(cap) <= 0 ? this : cap;
  }
}
