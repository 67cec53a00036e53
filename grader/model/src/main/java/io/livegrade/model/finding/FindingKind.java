package io.livegrade.model.finding;

import java.util.Locale;

/** What a finding is for. Only the first two can cost points. */
public enum FindingKind {
  /** Wrong whatever the style: must be mended. */
  ESSENTIAL,
  /** Works, and a reviewer would ask for a change. */
  ACTIONABLE,
  /** Worth a question; the check is not sure enough to cost anything. */
  INFORMATIVE,
  /** Done well. */
  PRAISE;

  /** {@return the word used in reports, in lower case} */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
