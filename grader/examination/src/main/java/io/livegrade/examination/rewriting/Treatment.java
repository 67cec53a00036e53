package io.livegrade.examination.rewriting;

import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;

/** What becomes of a call. */
sealed interface Treatment {

  /** It stays as it is. */
  record Kept() implements Treatment {}

  /** It is told before and after. */
  record Watched(int traits) implements Treatment {}

  /** It goes to code of the scenario's, which is told before and after. */
  record CallOut() implements Treatment {}

  /**
   * Another method is called instead.
   *
   * @param hooks the class that has it
   * @param name its name
   * @param type its type, without the place
   * @param told whether it takes the place as its last parameter
   */
  record Replaced(ClassDesc hooks, String name, MethodTypeDesc type, boolean told)
      implements Treatment {}
}
