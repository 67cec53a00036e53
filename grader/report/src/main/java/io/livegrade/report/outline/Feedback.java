package io.livegrade.report.outline;

import io.livegrade.model.report.Verdict;
import java.util.List;

/**
 * A draft of what to tell the candidate: candid, kind, and without anything hidden.
 *
 * @param opening one or two sentences
 * @param liked what was done well, one sentence each
 * @param toWorkOn what to do better, one sentence each, what matters most first
 */
public record Feedback(String opening, List<String> liked, List<String> toWorkOn) {
  public Feedback {
    liked = List.copyOf(liked);
    toWorkOn = List.copyOf(toWorkOn);
  }

  static Feedback of(Verdict.Graded graded, List<Fault> faults, List<Merit> merits) {
    String opening =
        switch (graded.score().level()) {
          case STRONG ->
              "Thank you for your time and your code. It is strong work that we enjoyed reading.";
          case ACCEPTABLE ->
              "Thank you for your time and your code. The work is sound, and some points would"
                  + " make it better.";
          case CONCERN ->
              "Thank you for your time and your code. It is not yet where we need it to be; these"
                  + " are the points that would bring it there.";
        };
    return new Feedback(
        opening,
        // Words of a hidden bonus behaviour would reveal what is tested; what the code shows does
        // not.
        merits.stream()
            .filter(merit -> !merit.places().isEmpty())
            .map(Merit::words)
            .distinct()
            .toList(),
        faults.stream()
            .map(fault -> fault.texts().feedback())
            .filter(line -> !line.isBlank())
            .distinct()
            .toList());
  }
}
