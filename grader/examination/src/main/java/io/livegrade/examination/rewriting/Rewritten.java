package io.livegrade.examination.rewriting;

import io.livegrade.bridge.stub.ClassFile;
import java.util.List;

/**
 * A submission as the schedules need it.
 *
 * @param classes all of its classes, those that its entry class reaches rewritten
 * @param reached binary names of these
 * @param sites its places, by the number that the rewritten code tells
 * @param beyondControl why it cannot be run under chosen orders, or empty
 */
public record Rewritten(
    List<ClassFile> classes, List<String> reached, List<Site> sites, String beyondControl) {

  public Rewritten {
    classes = List.copyOf(classes);
    reached = List.copyOf(reached);
    sites = List.copyOf(sites);
  }

  /** {@return a submission that uses what no schedule controls} */
  static Rewritten not(String why) {
    return new Rewritten(List.of(), List.of(), List.of(), why);
  }
}
