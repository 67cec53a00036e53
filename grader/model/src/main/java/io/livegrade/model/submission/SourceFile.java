package io.livegrade.model.submission;

/**
 * One Java source.
 *
 * @param path relative to the folder handed in, with {@code /} between names
 * @param text the whole content
 */
public record SourceFile(String path, String text) {

  /** {@return the number of lines, counting a last line without a line end} */
  public int lines() {
    return (int) text.lines().count();
  }
}
