package io.livegrade.stub.schedule;

import io.livegrade.bridge.schedule.End;
import io.livegrade.bridge.stub.ScheduleReport;
import io.livegrade.bridge.stub.ScheduleReport.Outcome;
import io.livegrade.bridge.stub.ScheduleReport.Race;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Runs a program under many orders: without preemption in two base orders, with each single
 * preemption of these, and with random priorities. The number of orders bounds it, and not the
 * time, so that a busy machine sees the same.
 */
final class Exploration {

  private static final int MAX_PREEMPTIONS = 400;
  private static final int MAX_OUTCOMES = 150;
  private static final int MAX_RACES = 12;

  /** Each of these leaves threads behind, and more of them say nothing new. */
  private static final int MAX_UNFINISHED = 40;

  /** So many steps in all are minutes of work, which no honest submission gives. */
  private static final long MAX_STEPS = 3_000_000;

  private final Program program;
  private final Map<Object, Outcome> outcomes = new LinkedHashMap<>();
  private final List<Race> races = new ArrayList<>();
  private String trouble = "";
  private boolean stuck;
  private int executions;
  private int unfinished;
  private long steps;

  Exploration(Program program) {
    this.program = program;
  }

  ScheduleReport explore(int randomOrders) throws InterruptedException {
    int length = 1;
    for (InTurn base : List.of(InTurn.ascending(), InTurn.descending())) {
      length = Math.max(length, perform(base));
      List<InTurn.Preemption> preemptions = base.others();
      int stride = preemptions.size() / MAX_PREEMPTIONS + 1;
      for (int i = 0; i < preemptions.size() && goesOn(); i += stride) {
        perform(base.but(preemptions.get(i)));
      }
    }
    for (int seed = 1; seed <= randomOrders && goesOn(); seed++) {
      perform(new RandomPriorities(seed, length));
    }
    if (trouble.isEmpty() && steps >= MAX_STEPS) {
      trouble = "it takes more steps than can be tried in every order";
    }
    return new ScheduleReport(executions, List.copyOf(outcomes.values()), races, trouble, !stuck);
  }

  private boolean goesOn() {
    return trouble.isEmpty()
        && !stuck
        && unfinished < MAX_UNFINISHED
        && steps < MAX_STEPS
        && outcomes.size() < MAX_OUTCOMES;
  }

  private int perform(Policy policy) throws InterruptedException {
    if (!goesOn()) {
      return 0;
    }
    Performance performance = new Performance(program, policy);
    performance.run();
    executions++;
    stuck = performance.isStuck();
    Execution execution = performance.execution();
    steps += execution.scheduler.steps();
    trouble = execution.trouble();
    Outcome outcome = performance.outcome();
    if (trouble.isEmpty() && execution.scheduler.pollsTooMuch()) {
      trouble = "it polls for so long that it is not seen to end";
    }
    if (trouble.isEmpty() && (outcome.end() == End.DEADLOCK || outcome.end() == End.LEAK)) {
      trouble = new Standstill(execution).realTime();
    }
    unfinished +=
        switch (outcome.end()) {
          case COMPLETED -> 0;
          case DEADLOCK, LEAK -> 1;
          case ENDLESS -> 8; // takes long as well
        };
    outcomes.putIfAbsent(
        List.of(outcome.results(), new Box(outcome.after()), outcome.end()), outcome);
    execution.races.races().forEach(this::keep);
    return execution.scheduler.steps();
  }

  /** Lets null be an element of an immutable list. */
  private record Box(@Nullable Object value) {}

  private void keep(Race race) {
    boolean known =
        races.stream()
            .anyMatch(
                other ->
                    other.first().site() == race.first().site()
                        && other.second().site() == race.second().site());
    if (!known && races.size() < MAX_RACES) {
      races.add(race);
    }
  }
}
