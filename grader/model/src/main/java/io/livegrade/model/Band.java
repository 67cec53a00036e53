package io.livegrade.model;

import java.util.Locale;

/** The band a percentage of points falls into. Declared from worst to best. */
public enum Band {
  WEAK,
  ADEQUATE,
  STRONG,
  EXCEPTIONAL;

  /** {@return the word used in packs and reports, in lower case} */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
