package livecoding.breaker.hidden;

import io.livegrade.examination.subject.Defect;
import io.livegrade.examination.subject.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import livecoding.breaker.CircuitBreaker;
import livecoding.breaker.support.Answer;
import livecoding.breaker.support.ProgramPlayer;

/**
 * Short programs, each of which shows one rule. A breaker that does not open, try again and close
 * shows little else, so the others lean on these. Only the steps named {@code looksAt} are
 * compared.
 */
enum Example {
  LETS_CALLS_THROUGH("does-not-run", "ok", 2, 1, "ok, ok, ok"),
  LETS_FAILURES_OUT("exception-changed", "fail", 3, 1, "fail, ok, fail"),
  OPENS("never-opens", "ok", 1, 1, "fail, fail, fail, fail, fail, ok"),
  OPENS_AT_ONE("threshold-off", "ok", 1, 1, "fail, ok"),
  OPENS_AT_TWO("threshold-off", "ok", 2, 1, "fail, fail, ok"),
  NOT_BEFORE_THREE("threshold-off", "ok", 3, 1, "fail, fail, ok"),
  OPENS_AT_THREE("threshold-off", "ok", 3, 1, "fail, fail, fail, ok"),
  ANY_EXCEPTION_COUNTS("failure-not-counted", "ok", 2, 1, "crash, fail, ok"),
  AN_ERROR_COUNTS("error-not-counted", "ok", 2, 1, "error, error, ok"),
  A_SUCCESS_RESETS("success-does-not-reset", "ok", 2, 1, "fail, ok, fail, ok"),
  A_SUCCESS_RESETS_ALL("success-does-not-reset", "ok", 3, 1, "fail, fail, ok, fail, fail, ok"),
  STAYS_OPEN("trial-too-early", "ok", 1, 1, "fail, wait 60, ok, wait 39, ok"),
  TRIES_AGAIN("never-recovers", "ok", 1, 1, "fail, wait 101, ok"),
  REJECTIONS_CHANGE_NOTHING("rejections-counted", "ok", 1, 1, "fail, wait 60, ok, ok, wait 41, ok"),
  CLOSES("never-closes", "ok", 2, 2, "fail, fail, wait 101, ok, ok, fail, ok"),
  NEEDS_EACH_SUCCESS("closes-too-early", "ok", 2, 2, "fail, fail, wait 101, ok, fail, ok"),
  A_FAILED_TRIAL_REOPENS("failed-trial-forgiven", "ok", 2, 1, "fail, fail, wait 101, fail, ok"),
  AN_ERROR_REOPENS("error-not-counted", "ok", 1, 1, "fail, wait 101, error, ok"),
  THE_TIMER_RESTARTS(
      "timer-not-restarted", "ok", 1, 1, "fail, wait 101, fail, wait 99, ok, wait 2, ok"),
  OPENS_AGAIN("never-opens-again", "ok", 1, 1, "fail, wait 101, ok, fail, ok, wait 101, ok"),
  SUCCESSES_START_ANEW(
      "successes-survive", "ok", 2, 2, "fail, fail, wait 101, ok, fail, wait 101, ok, fail, ok"),
  SUCCESSES_START_ANEW_AFTER_CLOSING(
      "successes-survive",
      "ok",
      2,
      2,
      "fail, fail, wait 101, ok, ok, fail, fail, wait 101, ok, fail, ok"),
  FAILURES_START_ANEW("failures-survive", "ok", 2, 1, "fail, fail, wait 101, ok, fail, ok"),
  SAYS_ITS_STATE(
      "state-wrong",
      "state",
      2,
      1,
      "state, fail, state, fail, state, ok, state, wait 101, ok, state"),
  SAYS_HALF_OPEN("state-wrong", "state", 1, 2, "fail, wait 101, ok, state, ok, state");

  private final String defect;
  private final String looksAt;
  private final Program program;

  Example(String defect, String looksAt, int failures, int successes, String steps) {
    this.defect = defect;
    this.looksAt = looksAt;
    this.program = new Program(failures, successes, steps);
  }

  /**
   * Fails where this does not come out: for the plainest example it leans on that does not either.
   */
  void check(Subject<CircuitBreaker> subject) {
    List<Example> examples =
        new ArrayList<>(
            List.of(
                LETS_CALLS_THROUGH,
                OPENS,
                OPENS_AT_ONE,
                OPENS_AT_TWO,
                NOT_BEFORE_THREE,
                OPENS_AT_THREE,
                TRIES_AGAIN,
                CLOSES));
    examples.remove(this);
    examples.add(this);
    List<String> answers = play(subject, examples);
    if (LETS_CALLS_THROUGH.compare(answers.get(examples.indexOf(LETS_CALLS_THROUGH))).isPresent()
        || compare(answers.getLast()).isPresent()) {
      throwFirst(examples, answers);
    }
  }

  /** Fails for the plainest example that does not come out. */
  static void checkAll(Subject<CircuitBreaker> subject) {
    List<Example> examples = List.of(values());
    throwFirst(examples, play(subject, examples));
  }

  private static List<String> play(Subject<CircuitBreaker> subject, List<Example> examples) {
    List<String> programs = examples.stream().map(example -> example.program.toString()).toList();
    return subject.support(ProgramPlayer.class).play(Breakers.any(subject), programs);
  }

  private static void throwFirst(List<Example> examples, List<String> answers) {
    for (int i = 0; i < examples.size(); i++) {
      Optional<Defect> defect = examples.get(i).compare(answers.get(i));
      if (defect.isPresent()) {
        throw defect.get();
      }
    }
  }

  private Optional<Defect> compare(String got) {
    String[] steps = program.allSteps();
    String[] wanted = program.wanted();
    for (int i = 0; i < steps.length; i++) {
      if (steps[i].equals(looksAt) && !right(wanted[i], got.charAt(i))) {
        return Optional.of(new Defect(defect, program.difference(i, wanted[i], got.charAt(i))));
      }
    }
    return Optional.empty();
  }

  /** The first example is about values; in the others it is enough that the action ran. */
  private boolean right(String wanted, char got) {
    boolean ran = got == Answer.OTHER_VALUE.letter() && this != LETS_CALLS_THROUGH;
    return wanted.indexOf(ran ? Answer.RAN.letter() : got) >= 0;
  }

  /** {@return the program} */
  @Override
  public String toString() {
    return program.toString();
  }
}
