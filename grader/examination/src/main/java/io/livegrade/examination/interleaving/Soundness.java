package io.livegrade.examination.interleaving;

import io.livegrade.bridge.schedule.End;
import io.livegrade.bridge.stub.ScheduleReport;
import io.livegrade.bridge.stub.ScheduleReport.Access;
import io.livegrade.bridge.stub.ScheduleReport.Course;
import io.livegrade.bridge.stub.ScheduleReport.Outcome;
import io.livegrade.bridge.stub.ScheduleReport.Race;
import io.livegrade.bridge.stub.ScheduleReport.StepKind;
import io.livegrade.bridge.stub.ScheduleReport.Waiting;
import java.util.List;

/** Checks that what a sandbox sent can have come from an honest one, before it is read. */
final class Soundness {

  private static final int MAX_STEPS = 2_000;
  private static final int MAX_NAMES = 1_000;
  private static final int MAX_NAME = 1_000;

  private final int sites;

  private Soundness(int sites) {
    this.sites = sites;
  }

  /**
   * @param sites how many places there are
   * @param randomOrders how many orders had to be drawn at random
   * @throws AssertionError when it is not sound: the submission has reached for the process
   */
  static void require(ScheduleReport report, int sites, int randomOrders) {
    Soundness soundness = new Soundness(sites);
    boolean allEnded =
        report.outcomes().stream().allMatch(outcome -> outcome.end() == End.COMPLETED);
    // It stops early only where enough went wrong already, or differs each time.
    boolean stoppedEarly = report.executions() < randomOrders + 2;
    require(!report.outcomes().isEmpty(), "no outcome");
    require(!stoppedEarly || !allEnded || report.outcomes().size() > 20, "too few executions");
    report.outcomes().forEach(soundness::outcome);
    report.races().forEach(soundness::race);
  }

  private void outcome(Outcome outcome) {
    course(outcome.course());
    int threads = outcome.course().threads().size();
    for (Waiting waiting : outcome.waiting()) {
      thread(waiting.thread(), threads);
      require(waiting.owner() >= -1 && waiting.owner() < threads, "an unknown owner");
      site(waiting.site());
      names(waiting.holds());
      names(List.of(waiting.thing()));
    }
  }

  private void race(Race race) {
    course(race.course());
    names(List.of(race.holder()));
    for (Access access : List.of(race.first(), race.second())) {
      thread(access.thread(), race.course().threads().size());
      require(access.site() >= 0, "an access nowhere");
      site(access.site());
      names(access.holds());
    }
  }

  private void course(Course course) {
    names(course.threads());
    names(course.things());
    int[] steps = course.steps();
    require(steps.length % Course.WIDTH == 0, "half a step");
    require(steps.length <= MAX_STEPS * Course.WIDTH, "too many steps");
    int kinds = StepKind.values().length;
    int arguments = Math.max(course.things().size(), course.threads().size());
    for (int i = 0; i < steps.length; i += Course.WIDTH) {
      require(steps[i] >= 0 && steps[i] < kinds, "a step of an unknown kind");
      thread(steps[i + 1], course.threads().size());
      site(steps[i + 2]);
      require(steps[i + 3] >= -1 && steps[i + 3] < arguments, "a step with an unknown thing");
    }
  }

  private static void thread(int thread, int threads) {
    require(thread >= 0 && thread < threads, "an unknown thread");
  }

  private void site(int site) {
    require(site >= -1 && site < sites, "an unknown place");
  }

  private static void names(List<String> names) {
    require(names.size() <= MAX_NAMES, "too many names");
    names.forEach(name -> require(name.length() <= MAX_NAME, "a very long name"));
  }

  private static void require(boolean sound, String what) {
    if (!sound) {
      throw new AssertionError("the process told of " + what + ", which no honest one does");
    }
  }
}
