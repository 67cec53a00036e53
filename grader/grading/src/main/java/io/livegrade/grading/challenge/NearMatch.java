package io.livegrade.grading.challenge;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the name an author or operator probably meant. */
final class NearMatch {

  private static final int LONGEST_LIST = 12;

  private NearMatch() {}

  /** {@return words to end a message with: the name that was probably meant, or the known names} */
  static String hint(String name, Collection<String> known) {
    Optional<String> near = find(name, known);
    if (near.isPresent()) {
      return "did you mean \"" + near.get() + "\"?";
    }
    if (known.isEmpty()) {
      return "there are none";
    }
    return "known are "
        + known.stream().sorted().limit(LONGEST_LIST).collect(Collectors.joining(", "))
        + (known.size() > LONGEST_LIST ? " and " + (known.size() - LONGEST_LIST) + " more" : "");
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
