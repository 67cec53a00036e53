package io.livegrade.examination.compile;

import io.livegrade.bridge.stub.ClassFile;
import io.livegrade.model.run.RunOutcome;
import java.util.List;

/** What became of a compilation. */
public sealed interface Compiled {

  /**
   * It compiled and every class may be loaded.
   *
   * @param classes the vetted class files
   */
  record Classes(List<ClassFile> classes) implements Compiled {
    public Classes {
      classes = List.copyOf(classes);
    }
  }

  /**
   * It did not.
   *
   * @param outcome the candidate's end
   */
  record Failed(RunOutcome outcome) implements Compiled {}
}
