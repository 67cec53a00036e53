package livecoding.breaker.support;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import livecoding.breaker.CircuitBreaker;

/** Plays each program on a new breaker with a new clock. */
public final class FreshBreakerPlayer implements ProgramPlayer {

  private static final Pattern PROGRAM =
      Pattern.compile("failures (\\d+), successes (\\d+), timeout (\\d+): (.*)");

  @Override
  public List<String> play(CircuitBreaker sample, List<String> programs) {
    List<String> answers = new ArrayList<>(programs.size());
    for (String text : programs) {
      Matcher program = PROGRAM.matcher(text);
      if (!program.matches()) {
        throw new IllegalArgumentException("no program: " + text);
      }
      ManualClock clock = new SteppedClock();
      CircuitBreaker breaker =
          FreshBreaker.like(
              sample,
              Integer.parseInt(program.group(1)),
              Integer.parseInt(program.group(2)),
              Duration.ofMillis(Long.parseLong(program.group(3))),
              clock);
      answers.add(play(breaker, clock, program.group(4)));
    }
    return answers;
  }

  private static String play(CircuitBreaker breaker, ManualClock clock, String steps) {
    StringBuilder answers = new StringBuilder();
    for (String step : steps.split(", ")) {
      answers.append(answer(breaker, clock, step).letter());
    }
    return answers.toString();
  }

  private static Answer answer(CircuitBreaker breaker, ManualClock clock, String step) {
    return switch (step) {
      case "ok" -> new Trip(breaker).succeed();
      case "fail" -> new Trip(breaker).fail(new Exception("checked"));
      case "crash" -> new Trip(breaker).fail(new IllegalStateException("unchecked"));
      case "error" -> new Trip(breaker).fail(new LinkageError("an error"));
      case "state" -> state(breaker.state());
      default -> {
        clock.advance(Duration.ofMillis(Long.parseLong(step.substring("wait ".length()))));
        yield Answer.PASSED;
      }
    };
  }

  private static Answer state(CircuitBreaker.State state) {
    return switch (state) {
      case null -> Answer.NO_STATE;
      case CLOSED -> Answer.CLOSED;
      case OPEN -> Answer.OPEN;
      case HALF_OPEN -> Answer.HALF_OPEN;
    };
  }
}
