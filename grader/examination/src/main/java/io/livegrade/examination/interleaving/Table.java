package io.livegrade.examination.interleaving;

import io.livegrade.bridge.stub.ScheduleReport.Course;
import io.livegrade.bridge.stub.ScheduleReport.StepKind;
import io.livegrade.examination.rewriting.Site;
import io.livegrade.model.run.Interleaving;
import io.livegrade.model.run.Interleaving.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The steps of an execution from where its callers start, folded until a reader can follow. */
final class Table {

  private static final int MAX_ROWS = 30;

  /** The thread that prepares and looks afterwards. */
  private static final int MAIN = 0;

  private final Course course;
  private final List<Site> sites;
  private final Map<Integer, Set<String>> holds = new HashMap<>();
  private final List<Step> rows = new ArrayList<>();

  Table(Course course, List<Site> sites) {
    this.course = course;
    this.sites = sites;
  }

  Interleaving interleaving(
      String sentence, String promised, String seen, List<String> legal, List<String> facts) {
    readSteps();
    List<Step> folded = rows.size() > MAX_ROWS ? byTurn(rows) : rows;
    int from = Math.max(0, folded.size() - MAX_ROWS);
    List<Step> shown = folded.subList(from, folded.size());
    Map<Integer, Integer> columns = new LinkedHashMap<>();
    shown.stream()
        .map(Step::thread)
        .sorted()
        .distinct()
        .forEach(thread -> columns.put(thread, columns.size()));
    return new Interleaving(
        sentence,
        promised,
        seen,
        legal,
        facts,
        columns.keySet().stream().map(thread -> course.threads().get(thread)).toList(),
        shown.stream().map(step -> in(columns.getOrDefault(step.thread(), 0), step)).toList());
  }

  private static Step in(int column, Step step) {
    return new Step(column, step.action(), step.file(), step.line(), step.holds());
  }

  @SuppressWarnings("EnumOrdinal") // both ends of the wire are built from one source
  private void readSteps() {
    int[] steps = course.steps();
    boolean started = false;
    for (int i = 0; i < steps.length; i += Course.WIDTH) {
      StepKind kind = StepKind.values()[steps[i]];
      int thread = steps[i + 1];
      Site site = steps[i + 2] < 0 ? new Site("", 0, "", "") : sites.get(steps[i + 2]);
      String action = actionOf(kind, thread, site, steps[i + 3]);
      if (kind == StepKind.CALLERS_START) {
        started = true;
        rows.clear();
      } else if (thread != MAIN || !started) {
        add(thread, action, kind == StepKind.ENDS ? new Site("", 0, "", "") : site);
      }
    }
  }

  /** Keeps book of locks while it goes. */
  private String actionOf(StepKind kind, int thread, Site site, int argument) {
    return switch (kind) {
      case CALLERS_START -> "";
      case STEP -> site.action();
      case TAKES -> {
        heldBy(thread).add(thing(argument));
        yield "takes " + thing(argument);
      }
      case GIVES -> {
        heldBy(thread).remove(thing(argument));
        yield "gives up " + thing(argument);
      }
      case FINDS_TAKEN -> "finds " + thing(argument) + " taken" + by(thing(argument));
      case WAITS -> {
        heldBy(thread).remove(thing(argument));
        yield "waits to be notified, gives up " + thing(argument);
      }
      case WAKES -> "wakes " + thread(argument);
      case WAKES_NOBODY -> "notifies, but nobody waits";
      case BLOCKS ->
          argument < 0 ? "blocks" : "blocks in " + site.action().replaceFirst("^calls ", "");
      case TIMES_OUT -> "time is over";
      case STARTS -> "starts " + thread(argument);
      case DIES -> "dies of " + thing(argument);
      case ENDS -> "ends";
    };
  }

  private Set<String> heldBy(int thread) {
    return holds.computeIfAbsent(thread, _ -> new LinkedHashSet<>());
  }

  private String by(String thing) {
    return holds.entrySet().stream()
        .filter(entry -> entry.getValue().contains(thing))
        .map(entry -> " by " + thread(entry.getKey()))
        .findFirst()
        .orElse("");
  }

  private String thing(int number) {
    return number < 0 || number >= course.things().size() ? "?" : course.things().get(number);
  }

  private String thread(int number) {
    return number < 0 || number >= course.threads().size()
        ? "?"
        : Names.shortOf(course.threads().get(number));
  }

  /** Consecutive steps of a thread on one line are one row. */
  private void add(int thread, String action, Site site) {
    @Nullable Step last = rows.isEmpty() ? null : rows.getLast();
    List<String> held = List.copyOf(heldBy(thread));
    boolean same =
        last != null
            && last.thread() == thread
            && last.file().equals(site.file())
            && last.line() == site.line();
    if (same && last != null) {
      rows.removeLast();
      rows.add(new Step(thread, joined(last.action(), action), site.file(), site.line(), held));
    } else {
      rows.add(new Step(thread, action, site.file(), site.line(), held));
    }
  }

  private static String joined(String before, String action) {
    boolean repeats = before.equals(action) || before.endsWith(", " + action);
    return repeats ? before : before + ", " + action;
  }

  /** What a thread does until another goes on is one row, by its first and last step. */
  private static List<Step> byTurn(List<Step> rows) {
    List<Step> turns = new ArrayList<>();
    @Nullable Step first = null;
    for (Step row : rows) {
      if (first == null || first.thread() != row.thread()) {
        first = row;
        turns.add(row);
      } else {
        turns.removeLast();
        turns.add(
            new Step(
                row.thread(),
                first.action() + place(first) + " … " + row.action(),
                row.file(),
                row.line(),
                row.holds()));
      }
    }
    return turns;
  }

  private static String place(Step step) {
    return step.line() > 0 ? " (line " + step.line() + ")" : "";
  }
}
