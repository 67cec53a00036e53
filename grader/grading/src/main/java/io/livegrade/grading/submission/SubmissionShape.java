package io.livegrade.grading.submission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells a submission's folder from a folder of submissions. */
final class SubmissionShape {

  private static final Set<String> MARKS =
      Set.of(
          "src",
          "pom.xml",
          "build.gradle",
          "build.gradle.kts",
          "settings.gradle",
          "settings.gradle.kts",
          ".git");

  private SubmissionShape() {}

  /**
   * {@return whether a folder is one submission: a Java source, {@code src}, a build file or {@code
   * .git} lies directly in it, or the packages of its sources begin in it}
   */
  static boolean isOne(Path folder) {
    return isMarked(folder) || beginsPackages(folder);
  }

  /** {@return whether what lies directly in a folder shows that it is one submission} */
  static boolean isMarked(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.anyMatch(
          entry -> MARKS.contains(entry.getFileName().toString()) || isSource(entry));
    } catch (IOException | UncheckedIOException e) {
      return false;
    }
  }

  static boolean holdsJava(Path folder) {
    return firstSource(folder).isPresent();
  }

  private static boolean beginsPackages(Path folder) {
    return firstSource(folder).filter(source -> beginsPackage(folder, source)).isPresent();
  }

  private static boolean beginsPackage(Path folder, Path source) {
    List<String> names = new ArrayList<>();
    folder.relativize(source.getParent()).forEach(name -> names.add(name.toString()));
    try {
      String shown = source.toString();
      return PackageName.covers(
          SourceReader.text(SourceReader.bytes(source, shown), shown), names, 0);
    } catch (RefusedException | UnreadableSubmissionException e) {
      return false; // whoever grades it says so
    }
  }

  private static Optional<Path> firstSource(Path folder) {
    try (Stream<Path> paths = Files.walk(folder, Bounds.DEEPEST)) {
      return paths.limit(Bounds.MOST_ENTRIES).filter(SubmissionShape::isSource).findFirst();
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty();
    }
  }

  private static boolean isSource(Path path) {
    return path.getFileName() != null
        && path.getFileName().toString().endsWith(".java")
        && Files.isRegularFile(path);
  }
}
