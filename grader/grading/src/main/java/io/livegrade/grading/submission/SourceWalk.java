package io.livegrade.grading.submission;

import io.livegrade.grading.submission.LeftOutFolder.Reason;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** One walk through a candidate's folder, in the order of names, ending at the first refusal. */
final class SourceWalk {

  /** What refusals call the folder that was handed in. */
  static final String WHOLE = "the folder";

  private final SortedMap<String, String> sources = new TreeMap<>();
  private final SortedMap<String, Integer> leftOut = new TreeMap<>();
  private final Map<String, String> pathsIgnoringCase = new HashMap<>();
  private long bytes;
  private int entries;
  private int counted;

  /** {@return texts by path, once the walk is done} */
  SortedMap<String, String> sources() {
    return sources;
  }

  /** {@return numbers of files by the reason they were left out} */
  SortedMap<String, Integer> leftOut() {
    return leftOut;
  }

  /** {@return how many entries were seen that are not left out as a whole} */
  int entries() {
    return entries;
  }

  void walk(Path folder) {
    walk(folder, List.of(), Optional.empty());
  }

  /**
   * Walks one folder.
   *
   * @param parents names on the way to it, its own included
   * @param doubt the position among them of a folder that looks like build output
   */
  private void walk(Path folder, List<String> parents, Optional<Integer> doubt) {
    if (parents.size() > Bounds.DEEPEST && doubt.isPresent()) {
      return;
    }
    if (parents.size() > Bounds.DEEPEST) {
      throw new RefusedException(
          String.join("/", parents.subList(0, 3)) + "/…",
          "is nested more than %d folders deep; flatten it".formatted(Bounds.DEEPEST));
    }
    for (Path entry : entriesOf(folder, doubt.isPresent())) {
      String name = entry.getFileName().toString();
      String shown = shown(parents, name);
      BasicFileAttributes attributes = attributes(entry);
      if (attributes.isDirectory()) {
        walkInto(entry, parents, name, doubt);
      } else if (doubt.isPresent() && (!attributes.isRegularFile() || !isSource(name))) {
        count(Reason.BUILD_OUTPUT.words());
      } else if (attributes.isSymbolicLink()) {
        throw new RefusedException(
            shown, "is a symbolic link; put the file or folder itself there");
      } else if (!attributes.isRegularFile()) {
        throw new RefusedException(
            shown, "is a pipe, socket or device; only files and folders can be handed in");
      } else {
        file(entry, parents, name, doubt);
      }
    }
  }

  private void walkInto(Path entry, List<String> parents, String name, Optional<Integer> doubt) {
    List<String> names = new ArrayList<>(parents);
    names.add(name);
    Optional<Reason> reason = LeftOutFolder.reason(parents, name);
    if (reason.isEmpty()) {
      walk(entry, names, doubt);
    } else if (reason.get() == Reason.BUILD_OUTPUT) {
      walk(entry, names, Optional.of(doubt.orElse(parents.size())));
    } else {
      countBelow(entry, reason.get().words(), 0);
    }
  }

  private void file(Path file, List<String> parents, String name, Optional<Integer> doubt) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".class") || lower.endsWith(".jar")) {
      count("class and jar files");
    } else if (name.startsWith(".")) {
      count("hidden files");
    } else if (!isSource(name)) {
      count("not Java");
    } else if (name.equals("module-info.java")) {
      count("module descriptors");
    } else {
      source(file, parents, name, doubt);
    }
  }

  private void source(Path file, List<String> parents, String name, Optional<Integer> doubt) {
    String shown = shown(parents, name);
    if (doubt.isPresent() && !isWritten(file, shown, parents, doubt.get())) {
      count(Reason.BUILD_OUTPUT.words());
      return;
    }
    checkName(shown);
    if (sources.size() == Bounds.MOST_SOURCES) {
      throw new RefusedException(
          WHOLE, "holds more than %d Java files; hand in your own only".formatted(sources.size()));
    }
    byte[] content = SourceReader.bytes(file, shown);
    bytes += content.length;
    if (bytes > Bounds.MOST_BYTES) {
      throw new RefusedException(
          WHOLE,
          "holds more than %d MiB of Java; hand in your own sources only"
              .formatted(Bounds.MOST_BYTES >> 20));
    }
    sources.put(shown, SourceReader.text(content, shown));
  }

  /** {@return whether a source below {@code build} or the like lies there for its package} */
  private static boolean isWritten(Path file, String shown, List<String> parents, int doubt) {
    try {
      String text = SourceReader.text(SourceReader.bytes(file, shown), shown);
      return PackageName.covers(text, parents, doubt);
    } catch (RefusedException e) {
      return false; // what a build leaves behind is not judged
    }
  }

  private void checkName(String shown) {
    for (int i = 0; i < shown.length(); i++) {
      char c = shown.charAt(i);
      if (Character.isISOControl(c) || c == '\\' || c == '\uFFFD') {
        throw new RefusedException(
            shown, "has a control character, a backslash or invalid UTF-8 in its name; rename it");
      }
    }
    String twin = pathsIgnoringCase.putIfAbsent(shown.toLowerCase(Locale.ROOT), shown);
    if (twin != null) {
      throw new RefusedException(
          shown, "differs from " + twin + " in case only, and not every disk can hold both");
    }
  }

  private List<Path> entriesOf(Path folder, boolean inDoubt) {
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path entry : stream) {
        found.add(entry);
        if (!inDoubt) {
          entries++;
        } else if (counted + found.size() >= Bounds.MOST_COUNTED) {
          break;
        }
        if (entries > Bounds.MOST_ENTRIES) {
          throw new RefusedException(
              WHOLE,
              "holds more than %d files and folders; hand in your own only"
                  .formatted(Bounds.MOST_ENTRIES));
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      throw unreadable(folder, e);
    }
    found.sort(Comparator.comparing(entry -> entry.getFileName().toString()));
    return found;
  }

  /** Counts what is left out, without looking at it and without end. */
  private void countBelow(Path folder, String reason, int depth) {
    if (depth > Bounds.DEEPEST || counted >= Bounds.MOST_COUNTED) {
      return;
    }
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path entry : stream) {
        if (counted >= Bounds.MOST_COUNTED) {
          return;
        }
        if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
          countBelow(entry, reason, depth + 1);
        } else {
          count(reason);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      count(reason); // it does not matter what lies there
    }
  }

  private void count(String reason) {
    counted++;
    leftOut.merge(reason, 1, Integer::sum);
  }

  private static boolean isSource(String name) {
    return name.endsWith(".java");
  }

  private static String shown(List<String> parents, String name) {
    return parents.isEmpty() ? name : String.join("/", parents) + "/" + name;
  }

  private static BasicFileAttributes attributes(Path entry) {
    try {
      return Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      throw unreadable(entry, e);
    }
  }

  private static UnreadableSubmissionException unreadable(Path path, Exception cause) {
    return new UnreadableSubmissionException(
        path, "cannot be read; make it readable for the grader", cause);
  }
}
