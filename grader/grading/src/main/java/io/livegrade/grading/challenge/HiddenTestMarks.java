package io.livegrade.grading.challenge;

import io.livegrade.model.submission.SourceFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the hidden tests can report, as their source says.
 *
 * <p>Read from the text, so that a pack is checked before anything is compiled. An id that is not
 * written as a literal where it is used is still found when the pack is proved.
 */
final class HiddenTestMarks {

  private static final Pattern DEFECT =
      Pattern.compile(
          "(?:@Requirement\\(\\s*(?:value\\s*=\\s*)?|\\bnew\\s+Defect\\(\\s*)\"([^\"]*)\"");
  private static final Pattern BONUS_BEHAVIOUR =
      Pattern.compile("@BonusBehaviour\\(\\s*(?:value\\s*=\\s*)?\"([^\"]*)\"");

  private final List<SourceFile> tests;
  private final Map<String, Place> defects;
  private final Map<String, Place> bonusBehaviours;

  HiddenTestMarks(PackFolder folder, List<SourceFile> tests) {
    this.tests = List.copyOf(tests);
    this.defects = marks(folder, tests, DEFECT);
    this.bonusBehaviours = marks(folder, tests, BONUS_BEHAVIOUR);
  }

  /** {@return the defects that tests name as their root cause, each with its first place} */
  Map<String, Place> defects() {
    return defects;
  }

  Map<String, Place> bonusBehaviours() {
    return bonusBehaviours;
  }

  /** {@return whether any hidden test or its helpers hold this id as a literal} */
  boolean mention(String id) {
    return tests.stream().anyMatch(test -> test.text().contains("\"" + id + "\""));
  }

  private static Map<String, Place> marks(
      PackFolder folder, List<SourceFile> tests, Pattern pattern) {
    Map<String, Place> marks = new LinkedHashMap<>();
    for (SourceFile test : tests) {
      Matcher matcher = pattern.matcher(test.text());
      while (matcher.find()) {
        int line = (int) test.text().substring(0, matcher.start(1)).lines().count();
        marks.putIfAbsent(
            matcher.group(1), new Place(folder.path("hidden-tests/" + test.path()), line, 0));
      }
    }
    return marks;
  }
}
