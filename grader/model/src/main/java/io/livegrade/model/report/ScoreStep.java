package io.livegrade.model.report;

import io.livegrade.model.finding.Evidence;
import io.livegrade.model.rubric.Signal;
import io.livegrade.model.rubric.Texts;
import java.util.List;

/**
 * One rule of the rubric that moved a criterion's points, with what shows it.
 *
 * @param signal what was observed
 * @param points added when positive, taken when negative; 0 where it only capped the level
 * @param texts what people read about it; follow-up and feedback are empty for a bonus
 * @param tests ids of the hidden tests that show it
 * @param places places in the source that show it
 * @param details further lines that show it, such as a failing call or a compiler's message; for
 *     the interviewer only
 */
public record ScoreStep(
    Signal signal,
    int points,
    Texts texts,
    List<String> tests,
    List<Evidence> places,
    List<String> details) {

  public ScoreStep {
    tests = List.copyOf(tests);
    places = List.copyOf(places);
    details = List.copyOf(details);
  }
}
