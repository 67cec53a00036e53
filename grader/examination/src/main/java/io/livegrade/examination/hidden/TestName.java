package io.livegrade.examination.hidden;

import io.livegrade.examination.subject.BonusBehaviour;
import io.livegrade.examination.subject.Requirement;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestIdentifier;

/**
 * What the report calls a hidden test, and what it proves.
 *
 * @param id {@code Class.method}, with {@code [n]} for the n-th invocation
 * @param display for people
 * @param method the test method
 */
record TestName(String id, String display, Method method) {

  private static final Pattern INVOCATION = Pattern.compile("invocation:#(\\d+)\\]$");

  /** {@return the name of a test, or nothing for what is no test method} */
  static Optional<TestName> of(TestIdentifier identifier) {
    if (!(identifier.getSource().orElse(null) instanceof MethodSource source)) {
      return Optional.empty();
    }
    Method method = source.getJavaMethod();
    String name = method.getDeclaringClass().getSimpleName() + "." + method.getName();
    Matcher invocation = INVOCATION.matcher(identifier.getUniqueId());
    return Optional.of(
        new TestName(
            invocation.find() ? name + "[" + invocation.group(1) + "]" : name,
            identifier.getDisplayName(),
            method));
  }

  /** {@return the class that holds the test} */
  String className() {
    return method.getDeclaringClass().getName();
  }

  /** {@return the defect that counts when the test fails by itself} */
  String requirement() {
    Requirement requirement = method.getAnnotation(Requirement.class);
    return requirement == null ? method.getName() : requirement.value();
  }

  /** {@return the measure it proves, for a test that is no requirement} */
  Optional<String> bonus() {
    return Optional.ofNullable(method.getAnnotation(BonusBehaviour.class))
        .map(BonusBehaviour::value);
  }
}
