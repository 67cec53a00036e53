package io.livegrade.model;

import java.nio.file.Path;

/**
 * Something wrong in a challenge or a rubric, for the operator to mend.
 *
 * @param path the file or folder at fault
 * @param line counted from 1; 0 where the whole file is meant
 * @param column counted from 1; 0 where the whole line is meant
 * @param message what was found, what is wanted, what to do
 */
public record ConfigurationIssue(Path path, int line, int column, String message) {

  /** An issue with a file or folder as a whole. */
  public ConfigurationIssue(Path path, String message) {
    this(path, 0, 0, message);
  }

  /** {@return the issue as one line, in the form {@code path:line:column: message}} */
  public String sentence() {
    return path + (line > 0 ? ":" + line + (column > 0 ? ":" + column : "") : "") + ": " + message;
  }
}
