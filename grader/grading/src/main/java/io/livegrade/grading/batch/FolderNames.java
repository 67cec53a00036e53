package io.livegrade.grading.batch;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives each report a folder name that no other has, and that is harmless on any disk. */
final class FolderNames {

  private static final int LONGEST = 60;

  private final Set<String> taken = new HashSet<>();

  /**
   * Takes names that are not free.
   *
   * @param reserved compared without regard to case
   */
  FolderNames(Iterable<String> reserved) {
    reserved.forEach(this::take);
  }

  void take(String name) {
    taken.add(lower(name));
  }

  /** {@return a folder name like a submission's} */
  String free(String name) {
    String plain = plain(name);
    String free = plain;
    for (int number = 2; !taken.add(lower(free)); number++) {
      free = plain + "-" + number;
    }
    return free;
  }

  private static String plain(String name) {
    String plain =
        name.replaceAll("[^\\p{L}\\p{M}\\p{N}._-]+", "-").replaceAll("^[.-]+|[.-]+$", "");
    int end =
        plain.offsetByCodePoints(0, Math.min(LONGEST, plain.codePointCount(0, plain.length())));
    return plain.isEmpty() ? "submission" : plain.substring(0, end);
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
