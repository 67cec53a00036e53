package io.livegrade.analysis.roles;

/** What a part of a submission is for. */
public enum Role {
  /** Speaks HTTP: is called with an exchange, or reads or answers one. */
  HANDLER,
  /** Decides: stands before a repository and knows neither HTTP nor SQL. */
  SERVICE,
  /** Runs SQL, or is the interface of a part that does. */
  REPOSITORY,
  /** Holds data. */
  MODEL,
  /** Puts the others together. */
  WIRING
}
