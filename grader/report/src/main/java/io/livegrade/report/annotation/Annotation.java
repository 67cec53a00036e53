package io.livegrade.report.annotation;

/**
 * A message at a place.
 *
 * @param weight how much it matters
 * @param file path relative to the submission's folder; empty where no place is meant
 * @param line counted from 1; 0 where none is meant
 * @param title what it is about, in a few words
 * @param message one sentence
 */
record Annotation(Weight weight, String file, long line, String title, String message) {

  /** How much an annotation matters, by the words GitHub has for it. */
  enum Weight {
    ERROR,
    WARNING,
    NOTICE
  }
}
