package io.livegrade.model.finding;

/**
 * A place in the submission that a reader can look up.
 *
 * @param file path relative to the submission's folder
 * @param line counted from 1
 * @param snippet the line, or the few lines, as written; never longer than a reader takes in at
 *     once
 */
public record Evidence(String file, int line, String snippet) {

  public Evidence {
    if (line < 1) {
      throw new IllegalArgumentException("line counts from 1, got " + line + " in " + file);
    }
  }
}
