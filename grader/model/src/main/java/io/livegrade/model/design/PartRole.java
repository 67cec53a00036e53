package io.livegrade.model.design;

import java.util.Locale;

/** What a part of a submission is for. */
public enum PartRole {
  /** Speaks HTTP. */
  HANDLER,
  /** Decides. */
  SERVICE,
  /** Speaks to the database, or is the interface of a part that does. */
  REPOSITORY,
  /** Holds data. */
  MODEL,
  /** Puts the others together. */
  WIRING;

  /** {@return the word used in reports, in lower case} */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
