package io.livegrade.grading.challenge;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the name an author or operator probably meant. */
final class NearMatch {

  private static final int LONGEST_LIST = 12;

  private NearMatch() {}

  /**
   * {@return words to end a message with: the name that was probably meant, or the known names, of
   * the same family where names have one}
   */
  static String hint(String name, Collection<String> known) {
    Optional<String> near = find(name, known);
    if (near.isPresent()) {
      return "did you mean \"" + near.get() + "\"?";
    }
    String family = name.substring(0, name.indexOf('.') + 1);
    List<String> related = known.stream().filter(other -> other.startsWith(family)).toList();
    if (related.isEmpty()) {
      return family.isEmpty() ? "there are none" : "none begins with \"" + family + "\"";
    }
    return "known are "
        + related.stream().sorted().limit(LONGEST_LIST).collect(Collectors.joining(", "))
        + (related.size() > LONGEST_LIST
            ? " and " + (related.size() - LONGEST_LIST) + " more"
            : "");
  }

  private static Optional<String> find(String name, Collection<String> known) {
    return known.stream()
        .filter(candidate -> distance(name, candidate) <= allowed(candidate))
        .min(
            Comparator.<String>comparingInt(candidate -> distance(name, candidate))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** Two edits make up for two letters swapped; in a short word they make another word. */
  private static int allowed(String candidate) {
    return candidate.length() <= 3 ? 1 : Math.max(2, candidate.length() / 4);
  }

  /** Edits needed to turn one word into the other (Levenshtein). */
  private static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[to.length()];
  }
}
