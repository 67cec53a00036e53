package livecoding.breaker.support;

import java.util.List;
import livecoding.breaker.CircuitBreaker;

/** Plays programs inside the sandbox, many in one go. */
public interface ProgramPlayer {

  /**
   * {@return what came of each program's steps: one {@link Answer#letter} a step}
   *
   * @param sample any breaker of the submission; it is not touched
   * @param programs each on a breaker of its own, such as {@code "failures 2, successes 1, timeout
   *     100: fail, ok, wait 60, state"}
   */
  List<String> play(CircuitBreaker sample, List<String> programs);
}
