package io.livegrade.model.design;

/**
 * That one part uses another, or something outside.
 *
 * @param from id of the part
 * @param to id of the other part, {@link Design#HTTP} or {@link Design#DATABASE}
 * @param kind how
 * @param file path relative to the submission's folder
 * @param line where, counted from 1
 * @param objection id of the check that objects; empty where it is as it should be
 */
public record DesignUse(
    String from, String to, Kind kind, String file, int line, String objection) {

  /** How one part uses another. */
  public enum Kind {
    /** Knows it: calls it, holds it, takes it. */
    USES,
    /** Is one of its kind. */
    IMPLEMENTS
  }
}
