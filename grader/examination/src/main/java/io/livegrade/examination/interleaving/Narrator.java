package io.livegrade.examination.interleaving;

import io.livegrade.bridge.stub.ScheduleReport.Access;
import io.livegrade.bridge.stub.ScheduleReport.Outcome;
import io.livegrade.bridge.stub.ScheduleReport.Race;
import io.livegrade.bridge.stub.ScheduleReport.Waiting;
import io.livegrade.examination.rewriting.Site;
import io.livegrade.examination.subject.History;
import io.livegrade.model.run.Interleaving;
import java.util.List;

/** Tells what went wrong in an execution, in words and as a table of steps. */
final class Narrator {

  private static final String GUARDED =
      "What one thread changes and another one uses is guarded: by a lock, a volatile field or"
          + " another synchronizer.";

  private final List<Site> sites;

  Narrator(List<Site> sites) {
    this.sites = sites;
  }

  Interleaving race(Race race) {
    List<String> threads = race.course().threads();
    String first = threads.get(race.first().thread());
    String second = threads.get(race.second().thread());
    String sentence =
        "Data race: "
            + Names.shortOf(second)
            + " "
            + what(race.second())
            + " while nothing orders that after "
            + Names.shortOf(first)
            + ", which "
            + what(race.first())
            + ".";
    String seen =
        "Two accesses to "
            + (race.holder().isEmpty() ? "a static field" : "one " + race.holder())
            + " that nothing orders.";
    return new Table(race.course(), sites)
        .interleaving(
            sentence,
            GUARDED,
            seen,
            List.of(),
            List.of(fact(first, race.first()), fact(second, race.second())));
  }

  private String what(Access access) {
    Site site = sites.get(access.site());
    boolean call = site.action().startsWith("calls ");
    String effect = access.writes() ? " (which changes it)" : " (which reads it)";
    return site.action() + (call ? effect : "") + at(site);
  }

  private String fact(String thread, Access access) {
    return thread
        + " "
        + what(access)
        + (access.holds().isEmpty()
            ? ", holding no lock"
            : ", holding " + String.join(", ", access.holds()));
  }

  static String at(Site site) {
    return site.file().isEmpty() ? "" : " at " + site.file() + ":" + site.line();
  }

  Interleaving unfinished(Outcome outcome, History history) {
    Standstill standstill = new Standstill(outcome, sites);
    return new Table(outcome.course(), sites)
        .interleaving(
            standstill.sentence(),
            standstill.promise(),
            history.words(),
            List.of(),
            outcome.waiting().stream().map(standstill::fact).toList());
  }

  Interleaving broken(Outcome outcome, History history, String promise, List<String> legal) {
    List<String> facts =
        outcome.waiting().stream()
            .filter(waiting -> waiting.site() >= 0)
            .map((Waiting waiting) -> new Standstill(outcome, sites).fact(waiting))
            .toList();
    return new Table(outcome.course(), sites)
        .interleaving(
            promise + " In this order of steps: " + history.words() + ".",
            promise,
            history.words(),
            legal,
            facts);
  }
}
