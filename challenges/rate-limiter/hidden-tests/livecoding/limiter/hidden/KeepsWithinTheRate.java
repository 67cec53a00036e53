package livecoding.limiter.hidden;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.examination.subject.Defect;
import io.livegrade.examination.subject.Requirement;
import io.livegrade.examination.subject.Subject;
import java.time.Duration;
import java.util.random.RandomGenerator;
import livecoding.limiter.RateLimiter;
import org.junit.jupiter.api.Test;

/** Random programs of pauses and calls, against a bucket of exact arithmetic. */
final class KeepsWithinTheRate {

  private static final int[] RATES = {1, 2, 3, 5, 7, 10, 60, 100, 250, 1000};
  private static final int PROGRAMS = 20;
  private static final int STEPS = 150;

  @Test
  @Requirement("window-exceeded")
  void neverGrantsMoreThanBurstAndRateInAnyWindow(Subject<RateLimiter> subject) {
    RandomGenerator random = subject.random();
    Bench bench = Bench.of(subject).thatKeepsFractions();
    for (int program = 0; program < PROGRAMS; program++) {
      Program calls = Program.ofTries(RATES[program % RATES.length], STEPS, random);
      calls.judge(play(bench, calls));
    }
  }

  @Test
  @Requirement("window-exceeded")
  void neverGrantsMoreToThoseWhoWait(Subject<RateLimiter> subject) {
    RandomGenerator random = subject.random();
    Bench bench = Bench.of(subject).thatKeepsFractions();
    bench.drainedAndWaiting(5);
    for (int program = 0; program < PROGRAMS; program++) {
      Program calls = Program.ofWaits(RATES[program % RATES.length], STEPS, random);
      calls.judge(play(bench, calls));
    }
  }

  private static long[] play(Bench bench, Program program) {
    RateLimiter limiter = bench.drainedOnce(program.rate());
    bench.clock().advance(Duration.ofSeconds(30));
    long[] noted =
        bench.callers().play(limiter, bench.clock(), program.pauses(), program.timeouts());
    if (noted.length == 0) {
      throw new Defect(
          "wait-fails",
          "a program of %d calls at %d/s, with time passing as soon as somebody sleeps: some call did"
                  .formatted(program.pauses().length, program.rate())
              + " not return");
    }
    assertThat(noted).as("numbers noted").hasSize(3 * program.pauses().length);
    return noted;
  }
}
