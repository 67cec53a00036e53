package io.livegrade.grading.submission;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells by its name which folder holds nothing a candidate wrote as an answer. */
final class LeftOutFolder {

  /** Why a folder is left out, in the words of the report. */
  enum Reason {
    VERSION_CONTROL("version control"),
    IDE_SETTINGS("IDE settings"),
    HIDDEN("hidden files"),
    DEPENDENCIES("dependencies"),
    META_INF("META-INF"),
    BUILD_SCRIPTS("build scripts"),
    BUILD_OUTPUT("build output");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  private static final Set<String> VERSION_CONTROL = Set.of(".git", ".svn", ".hg", ".jj");
  private static final Set<String> IDE_SETTINGS =
      Set.of(".idea", ".vscode", ".settings", ".metadata", ".fleet");
  private static final Set<String> BUILD_OUTPUT = Set.of("target", "build", "out", "bin");

  private LeftOutFolder() {}

  /**
   * {@return why a folder is left out, if it is}
   *
   * @param parents names on the way to it
   * @param name its own
   */
  static Optional<Reason> reason(List<String> parents, String name) {
    if (VERSION_CONTROL.contains(name)) {
      return Optional.of(Reason.VERSION_CONTROL);
    }
    if (IDE_SETTINGS.contains(name)) {
      return Optional.of(Reason.IDE_SETTINGS);
    }
    if (name.startsWith(".") || name.equals("__MACOSX")) {
      return Optional.of(Reason.HIDDEN);
    }
    if (name.equals("node_modules")) {
      return Optional.of(Reason.DEPENDENCIES);
    }
    if (name.equals("META-INF")) {
      return Optional.of(Reason.META_INF);
    }
    if (name.equals("buildSrc")) {
      return Optional.of(Reason.BUILD_SCRIPTS);
    }
    // Below src it is a package that happens to have such a name.
    if (BUILD_OUTPUT.contains(name) && !parents.contains("src")) {
      return Optional.of(Reason.BUILD_OUTPUT);
    }
    return Optional.empty();
  }
}
