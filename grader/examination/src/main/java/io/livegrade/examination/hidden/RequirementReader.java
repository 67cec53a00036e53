package io.livegrade.examination.hidden;

import io.livegrade.examination.subject.Requirement;
import java.util.Arrays;
import java.util.Optional;

/** Reads the requirement of a hidden test that did not get to run. */
final class RequirementReader {

  private RequirementReader() {}

  static Optional<String> requirement(ClassLoader loader, String className, String method) {
    try {
      return Arrays.stream(Class.forName(className, false, loader).getDeclaredMethods())
          .filter(each -> each.getName().equals(method))
          .map(each -> each.getAnnotation(Requirement.class))
          .filter(annotation -> annotation != null)
          .map(Requirement::value)
          .findFirst();
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the pack's own class is gone: " + className, e);
    }
  }
}
