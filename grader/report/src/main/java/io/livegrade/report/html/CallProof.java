package io.livegrade.report.html;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A failing call, taken apart.
 *
 * @param call what was asked
 * @param wanted what should have come
 * @param got what came
 */
record CallProof(String call, String wanted, String got) {

  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?<call>.{1,2000}?)(?:: | )(?:wanted|expected) (?<wanted>.{1,2000}?)[,;] (?:but )?got (?<got>.+)",
          Pattern.DOTALL);

  /** {@return the parts of a sentence in the form "call: wanted this, got that"} */
  static Optional<CallProof> of(String sentence) {
    Matcher matcher = SENTENCE.matcher(sentence);
    return matcher.matches()
        ? Optional.of(
            new CallProof(matcher.group("call"), matcher.group("wanted"), matcher.group("got")))
        : Optional.empty();
  }
}
