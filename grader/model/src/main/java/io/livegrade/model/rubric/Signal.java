package io.livegrade.model.rubric;

/**
 * Something a grading can observe and a rubric can price.
 *
 * @param kind who observes it
 * @param id within its kind, such as {@code layering.sql-in-handler}
 */
public record Signal(Kind kind, String id) {

  /** Who observes a signal. */
  public enum Kind {
    /** A check reported a finding with this check id. */
    CHECK,
    /** A hidden test failed and this is its root cause. */
    DEFECT,
    /** A share from 0 to 1, such as {@code mutants-killed}. */
    MEASURE,
    /** A run ended this way, such as {@code ended-early}. */
    END,
    /**
     * Scoring itself kept points within bounds: {@code floor}, {@code ceiling} or {@code cap}. Only
     * ever a step of a score; no rubric prices it.
     */
    LIMIT
  }
}
