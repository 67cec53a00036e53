package io.livegrade.report.html;

import io.livegrade.model.finding.Evidence;
import io.livegrade.model.run.Interleaving;
import java.util.ArrayList;
import java.util.List;

/**
 * An order of steps as swim lanes: a column for each thread, time from the top down. It is a table,
 * so that it is read out as well as seen.
 *
 * @param interleaving what is drawn
 * @param moments the steps, each in the column of its thread
 */
record RaceFigure(Interleaving interleaving, List<Moment> moments) {

  /**
   * One step.
   *
   * @param number from 1
   * @param thread index of its column
   * @param action what is done
   * @param places where; empty for a step that is none of the candidate's
   * @param holds the locks held then, in words; empty where none is
   */
  record Moment(
      int number, int thread, String action, List<SourceLinks.Link> places, String holds) {}

  static RaceFigure of(Interleaving interleaving, SourceLinks links) {
    List<Moment> moments = new ArrayList<>();
    for (Interleaving.Step step : interleaving.steps()) {
      List<SourceLinks.Link> places =
          step.file().isEmpty() || step.line() < 1
              ? List.of()
              : List.of(links.link(new Evidence(step.file(), step.line(), "")));
      moments.add(
          new Moment(
              moments.size() + 1,
              step.thread(),
              step.action(),
              places,
              step.holds().isEmpty() ? "" : "holds " + String.join(", ", step.holds())));
    }
    return new RaceFigure(interleaving, moments);
  }

  /**
   * {@return the outcomes that would have been right, in words; empty where they are not listed}
   */
  String legal() {
    return String.join(" or ", interleaving.legal());
  }
}
