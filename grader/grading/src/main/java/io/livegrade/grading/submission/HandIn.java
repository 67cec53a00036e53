package io.livegrade.grading.submission;

import java.nio.file.Path;

/**
 * One thing that was handed in, not read yet.
 *
 * @param kind how it is to be read
 * @param place where it lies on this machine
 */
public record HandIn(Kind kind, Path place) {

  /** How a submission is handed in. */
  public enum Kind {
    FOLDER,
    ZIP,
    REPOSITORY
  }

  /** {@return what tells it from all others on this machine} */
  public String source() {
    String path = place.toAbsolutePath().normalize().toString();
    return kind == Kind.REPOSITORY ? "file://" + path : path;
  }

  /** {@return the name it goes by in reports: without what only says how it was packed} */
  public String name() {
    String name = Collector.nameOf(place);
    return switch (kind) {
      case FOLDER -> name;
      case ZIP -> without(".zip", name);
      case REPOSITORY -> without(".git", name);
    };
  }

  /**
   * {@return what was read, or why it was refused}
   *
   * @throws UnreadableSubmissionException where it cannot be read
   */
  public Collected collect() {
    return switch (kind) {
      case FOLDER -> new Collector().collect(place);
      case ZIP -> ZipArchive.collect(place, name());
      case REPOSITORY -> GitRepository.collect(place, name());
    };
  }

  private static String without(String ending, String name) {
    int rest = name.length() - ending.length();
    return rest > 0 && name.regionMatches(true, rest, ending, 0, ending.length())
        ? name.substring(0, rest)
        : name;
  }
}
