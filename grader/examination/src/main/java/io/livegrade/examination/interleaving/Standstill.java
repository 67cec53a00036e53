package io.livegrade.examination.interleaving;

import io.livegrade.bridge.stub.ScheduleReport.Outcome;
import io.livegrade.bridge.stub.ScheduleReport.WaitKind;
import io.livegrade.bridge.stub.ScheduleReport.Waiting;
import io.livegrade.examination.rewriting.Site;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names why an execution did not end as it should: each case as what it is. */
final class Standstill {

  private final Outcome outcome;
  private final List<Site> sites;

  Standstill(Outcome outcome, List<Site> sites) {
    this.outcome = outcome;
    this.sites = sites;
  }

  String promise() {
    return switch (outcome.end()) {
      case LEAK -> "When all calls have ended and the object is closed, no thread lives on.";
      case DEADLOCK -> "Every call ends.";
      case ENDLESS -> "Every call ends after a bounded number of steps.";
      case COMPLETED -> "";
    };
  }

  String sentence() {
    return switch (outcome.end()) {
      case LEAK ->
          "Leaked thread: when all calls have ended, "
              + all()
              + (outcome.waiting().size() == 1 ? " lives on." : " live on.");
      case DEADLOCK -> deadlock();
      case ENDLESS -> "Endless loop: " + all() + ", and nobody gets any further.";
      case COMPLETED -> "";
    };
  }

  private String all() {
    return outcome.waiting().stream().map(this::fact).collect(Collectors.joining("; "));
  }

  private String deadlock() {
    Optional<Waiting> inAction = first(WaitKind.ACTION);
    if (inAction.isPresent() && !inAction.get().holds().isEmpty()) {
      return "Lock held during an action: "
          + name(inAction.get().thread())
          + " holds "
          + String.join(", ", inAction.get().holds())
          + " while the action it was given runs, and nobody else gets in"
          + others(inAction.get())
          + ".";
    }
    boolean held = outcome.waiting().stream().anyMatch(waiting -> waiting.owner() >= 0);
    Optional<Waiting> unnotified = first(WaitKind.NOTIFICATION);
    if (!held && unnotified.isPresent()) {
      return "Missed wake-up: "
          + fact(unnotified.get())
          + ", and nobody is left to wake it"
          + others(unnotified.get())
          + ".";
    }
    return "Deadlock: " + all() + ".";
  }

  private String others(Waiting but) {
    String rest =
        outcome.waiting().stream()
            .filter(waiting -> !waiting.equals(but))
            .map(this::fact)
            .collect(Collectors.joining("; "));
    return rest.isEmpty() ? "" : "; " + rest;
  }

  private Optional<Waiting> first(WaitKind kind) {
    return outcome.waiting().stream()
        .filter(waiting -> waiting.kind() == kind)
        // A call that never ends says more than a worker that has nothing to do.
        .min((one, other) -> Boolean.compare(!isCaller(one.thread()), !isCaller(other.thread())));
  }

  private boolean isCaller(int thread) {
    return !Names.shortOf(outcome.course().threads().get(thread))
        .equals(outcome.course().threads().get(thread));
  }

  private String name(int thread) {
    return Names.shortOf(outcome.course().threads().get(thread));
  }

  /** {@return who waits for what, held by whom} */
  String fact(Waiting waiting) {
    String where = waiting.site() < 0 ? "" : Narrator.at(sites.get(waiting.site()));
    String holder = waiting.owner() < 0 ? "" : ", which " + name(waiting.owner()) + " holds";
    String what =
        switch (waiting.kind()) {
          case MONITOR -> "waits for " + waiting.thing() + where + holder;
          case NOTIFICATION -> "waits to be notified" + on(waiting) + where;
          case JDK -> "waits" + in(waiting) + where + holder;
          case ACTION -> "is in the action it was given" + where;
          case PERMIT -> "is parked" + where;
          case THREAD -> "waits for " + name(Math.max(0, waiting.owner())) + " to end" + where;
          case NOTHING -> "runs on" + where;
        };
    return name(waiting.thread()) + " " + what + holding(waiting);
  }

  private static String on(Waiting waiting) {
    return waiting.thing().isEmpty() ? "" : " on " + waiting.thing();
  }

  private String in(Waiting waiting) {
    return waiting.site() < 0
        ? ""
        : " in " + sites.get(waiting.site()).action().replaceFirst("^calls ", "");
  }

  private static String holding(Waiting waiting) {
    return waiting.holds().isEmpty() ? "" : ", holding " + String.join(", ", waiting.holds());
  }
}
