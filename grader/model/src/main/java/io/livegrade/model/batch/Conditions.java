package io.livegrade.model.batch;

import java.util.ArrayList;
import java.util.List;

/**
 * What every grade of a batch rests on besides the submission.
 *
 * @param challenge the challenge's id
 * @param challengeHash SHA-256 over the pack's content
 * @param grader the grader's version
 * @param sandbox {@code docker} or {@code namespaces}
 * @param setting seed and limits, in words
 */
public record Conditions(
    String challenge, String challengeHash, String grader, String sandbox, String setting) {

  /** {@return what differs, one phrase each, with what was and what is} */
  public List<String> differencesTo(Conditions now) {
    List<String> differences = new ArrayList<>();
    add("challenge", challenge, now.challenge, differences);
    if (challenge.equals(now.challenge) && !challengeHash.equals(now.challengeHash)) {
      differences.add("the challenge's files have changed");
    }
    add("grader", grader, now.grader, differences);
    add("sandbox", sandbox, now.sandbox, differences);
    add("setting", setting, now.setting, differences);
    return differences;
  }

  private static void add(String what, String was, String is, List<String> differences) {
    if (!was.equals(is)) {
      differences.add("%s was \"%s\" and is \"%s\"".formatted(what, was, is));
    }
  }
}
