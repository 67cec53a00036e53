package io.livegrade.examination.interleaving;

import io.livegrade.bridge.schedule.End;
import io.livegrade.bridge.stub.ScheduleReport;
import io.livegrade.bridge.stub.ScheduleReport.Outcome;
import io.livegrade.examination.subject.Defect;
import io.livegrade.examination.subject.Histories;
import io.livegrade.examination.subject.History;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Judges histories here, in the grader; the sandbox only told what it saw. */
final class JudgedHistories implements Histories {

  static final Histories NOT_ANALYSABLE =
      new JudgedHistories(
          new ScheduleReport(0, List.of(), List.of(), "", true), new Narrator(List.of()), false);

  private final ScheduleReport report;
  private final Narrator narrator;
  private final boolean analysable;

  JudgedHistories(ScheduleReport report, Narrator narrator) {
    this(report, narrator, true);
  }

  private JudgedHistories(ScheduleReport report, Narrator narrator, boolean analysable) {
    this.report = report;
    this.narrator = narrator;
    this.analysable = analysable;
  }

  @Override
  public Histories requireNoRace(String defect) {
    if (!report.races().isEmpty()) {
      throw new Defect(defect, narrator.race(report.races().getFirst()));
    }
    return this;
  }

  @Override
  public Histories requireNoDeadlock(String defect) {
    return requireNo(End.DEADLOCK, defect);
  }

  @Override
  public Histories requireNoLeak(String defect) {
    return requireNo(End.LEAK, defect);
  }

  @Override
  public Histories requireTermination(String defect) {
    return requireNo(End.ENDLESS, defect);
  }

  private Histories requireNo(End end, String defect) {
    Optional<Outcome> found = first(outcome -> outcome.end() == end);
    if (found.isPresent()) {
      throw new Defect(defect, narrator.unfinished(found.get(), historyOf(found.get())));
    }
    return this;
  }

  @Override
  public Histories require(String defect, String promise, Predicate<History> legal) {
    return require(defect, promise, legal, List.of());
  }

  @Override
  public <M> Histories requireSomeOrder(
      String defect,
      String promise,
      Supplier<M> fresh,
      List<Function<M, @Nullable Object>> calls,
      Function<M, @Nullable Object> after) {
    List<History> orders = new SomeOrder<>(fresh, calls, after).outcomes();
    return require(
        defect,
        promise,
        history -> orders.contains(SomeOrder.comparable(history)),
        orders.stream().map(History::words).toList());
  }

  private Histories require(
      String defect, String promise, Predicate<History> legal, List<String> orders) {
    Optional<Outcome> broken =
        first(outcome -> wasSeenToTheEnd(outcome) && !legal.test(historyOf(outcome)));
    if (broken.isPresent()) {
      throw new Defect(
          defect, narrator.broken(broken.get(), historyOf(broken.get()), promise, orders));
    }
    return this;
  }

  private static boolean wasSeenToTheEnd(Outcome outcome) {
    return outcome.end() == End.COMPLETED || outcome.end() == End.LEAK;
  }

  private Optional<Outcome> first(Predicate<Outcome> wanted) {
    return report.outcomes().stream().filter(wanted).findFirst();
  }

  @Override
  public List<History> all() {
    return report.outcomes().stream().map(JudgedHistories::historyOf).toList();
  }

  private static History historyOf(Outcome outcome) {
    return new History(outcome.results(), outcome.after(), outcome.end());
  }

  @Override
  public boolean analysable() {
    return analysable;
  }
}
