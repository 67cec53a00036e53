package livecoding.breaker.hidden;

import livecoding.breaker.support.Answer;

/** The three states as the brief has them, for one caller at a time. Time is in milliseconds. */
final class ModelBreaker {

  private final int failureThreshold;
  private final int successThreshold;
  private final long timeout;
  private Answer state = Answer.CLOSED;
  private int failures;
  private int successes;
  private long now;
  private long openedAt;

  ModelBreaker(int failureThreshold, int successThreshold, long timeout) {
    this.failureThreshold = failureThreshold;
    this.successThreshold = successThreshold;
    this.timeout = timeout;
  }

  /** {@return the letters of the answers that are right for this step} */
  String step(String step) {
    return switch (step) {
      case "ok" -> begins() ? succeeded() : letter(Answer.REJECTED);
      case "fail", "crash", "error" -> begins() ? failed() : letter(Answer.REJECTED);
      case "state" -> states();
      default -> {
        now += Long.parseLong(step.substring("wait ".length()));
        yield letter(Answer.PASSED);
      }
    };
  }

  /** {@return whether waiting so long would end at exactly the timeout, where either is right} */
  boolean wouldMeetTheTimeout(long wait) {
    return state == Answer.OPEN && now + wait == openedAt + timeout;
  }

  private boolean begins() {
    if (state == Answer.OPEN && now > openedAt + timeout) {
      state = Answer.HALF_OPEN;
      successes = 0;
    }
    return state != Answer.OPEN;
  }

  private String succeeded() {
    failures = 0;
    if (state == Answer.HALF_OPEN && ++successes == successThreshold) {
      state = Answer.CLOSED;
    }
    return letter(Answer.RAN);
  }

  private String failed() {
    if (state == Answer.HALF_OPEN || ++failures == failureThreshold) {
      state = Answer.OPEN;
      openedAt = now;
      failures = 0;
    }
    return letter(Answer.FAILED);
  }

  private String states() {
    boolean timeIsUp = state == Answer.OPEN && now > openedAt + timeout;
    return timeIsUp ? letter(Answer.OPEN) + letter(Answer.HALF_OPEN) : letter(state);
  }

  private static String letter(Answer answer) {
    return String.valueOf(answer.letter());
  }
}
