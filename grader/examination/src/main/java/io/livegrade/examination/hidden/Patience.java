package io.livegrade.examination.hidden;

import io.livegrade.examination.subject.Defect;
import io.livegrade.model.run.Failure;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * How long to go on with a submission that loses one sandbox after the other. It hangs or ends
 * whatever it is asked, so from then on each class of tests gets one more try, and a short one; its
 * other tests fail for the reason that try showed.
 */
final class Patience {

  private static final int HOPELESS = 3;
  private static final Duration SHORT = Duration.ofSeconds(2);

  private final Duration limit;
  private final Map<String, String> givenUp = new HashMap<>();
  private String testClass = "";
  private int lostInARow;

  /**
   * @param limit of a test while there is hope
   */
  Patience(Duration limit) {
    this.limit = limit;
  }

  void enterTest(String className) {
    testClass = className;
  }

  /**
   * @param lost whether the test lost its sandbox
   * @param rootCause of the test, where it did not pass
   */
  void leaveTest(boolean lost, String rootCause) {
    boolean reached = !givenUp.containsKey(testClass);
    if (reached) {
      lostInARow = lost ? lostInARow + 1 : 0;
    }
    if (lost && lostInARow >= HOPELESS) {
      givenUp.putIfAbsent(testClass, rootCause);
    }
  }

  /** {@return the time for the next test} */
  Duration limit() {
    return lostInARow >= HOPELESS && SHORT.compareTo(limit) < 0 ? SHORT : limit;
  }

  /** Fails a test that is not worth the wait. */
  void requireHope() {
    String rootCause = givenUp.get(testClass);
    if (rootCause != null) {
      Failure given =
          Failure.notReached(rootCause, "the tests before it hung, or ended the process.");
      throw new Defect(given.rootCause(), given.message());
    }
  }
}
