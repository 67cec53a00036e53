package io.livegrade.grading.submission;

/** How much of a folder is read. Far above what anyone writes in an interview. */
final class Bounds {

  /** Java sources. */
  static final int MOST_SOURCES = 500;

  /** Bytes of one Java source. */
  static final int MOST_BYTES_OF_A_SOURCE = 512 * 1024;

  /** Bytes of all Java sources. */
  static final long MOST_BYTES = 5L * 1024 * 1024;

  /** Names on the way to a file. */
  static final int DEEPEST = 64;

  /** Entries looked at; a whole repository has fewer once its build output is left out. */
  static final int MOST_ENTRIES = 50_000;

  /** Files counted below folders that are left out; more than that are not counted any more. */
  static final int MOST_COUNTED = 20_000;

  private Bounds() {}
}
