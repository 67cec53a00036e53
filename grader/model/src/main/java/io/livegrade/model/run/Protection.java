package io.livegrade.model.run;

import java.util.Locale;

/**
 * One thing a sandbox is to keep a submission from, and what became of trying it.
 *
 * @param id stable, in lower case with hyphens
 * @param promise what holds where it holds, as a short sentence
 * @param state what a probe found
 * @param seen what was tried and seen, or why nothing could be; empty where nothing was tried
 */
public record Protection(String id, String promise, State state, String seen) {

  /** What a probe found. */
  public enum State {
    /** Tried, and kept from it. */
    HELD,
    /** Tried, and not kept from it. */
    DID_NOT_HOLD,
    /** A probe ran and could not tell. */
    NOT_TRIED,
    /** No probe ran with this sandbox on this host. */
    NOT_PROVED;

    /** {@return the words used on screens and pages} */
    public String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }
}
