package livecoding.breaker.hidden;

import io.livegrade.examination.subject.Defect;
import io.livegrade.examination.subject.Requirement;
import io.livegrade.examination.subject.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import livecoding.breaker.CircuitBreaker;
import livecoding.breaker.support.ProgramPlayer;
import org.junit.jupiter.api.Test;

/** Random programs, each step compared with the model's. */
final class FollowsTheModel {

  private static final int[] WAITS = {1, 20, 50, 80, 99, 101, 250};

  @Test
  @Requirement("states-differ")
  void answersAsTheModelDoes(Subject<CircuitBreaker> subject) {
    RandomGenerator random = subject.random();
    List<Program> programs = new ArrayList<>();
    for (int i = 0; i < 1_500; i++) {
      programs.add(random(random));
    }
    List<String> answers =
        subject
            .support(ProgramPlayer.class)
            .play(Breakers.any(subject), programs.stream().map(Program::toString).toList());
    int shortest = Integer.MAX_VALUE;
    String message = "";
    for (int i = 0; i < programs.size(); i++) {
      String[] wanted = programs.get(i).wanted();
      int step = firstDifference(wanted, answers.get(i));
      if (step < wanted.length && step < shortest) {
        shortest = step;
        message = programs.get(i).difference(step, wanted[step], answers.get(i).charAt(step));
      }
    }
    if (shortest < Integer.MAX_VALUE) {
      // A rule that a short example shows to be missing is the cause, not one more fault.
      Example.checkAll(subject);
      throw new Defect("states-differ", message);
    }
  }

  private static int firstDifference(String[] wanted, String got) {
    int step = 0;
    while (step < wanted.length && wanted[step].indexOf(got.charAt(step)) >= 0) {
      step++;
    }
    return step;
  }

  private static Program random(RandomGenerator random) {
    int failures = random.nextInt(1, 5);
    int successes = random.nextInt(1, 4);
    ModelBreaker model = new ModelBreaker(failures, successes, Program.TIMEOUT);
    List<String> steps = new ArrayList<>();
    for (int i = 0; i < 36; i++) {
      String step =
          switch (random.nextInt(16)) {
            case 0, 1, 2, 3, 4 -> "ok";
            case 5, 6, 7, 8 -> "fail";
            case 9, 10 -> "crash";
            case 11, 12 -> "state";
            default -> wait(random, model);
          };
      model.step(step);
      steps.add(step);
    }
    return new Program(failures, successes, String.join(", ", steps));
  }

  /** What happens at exactly the timeout is open. */
  private static String wait(RandomGenerator random, ModelBreaker model) {
    int wait = WAITS[random.nextInt(WAITS.length)];
    return "wait " + (model.wouldMeetTheTimeout(wait) ? wait + 1 : wait);
  }
}
