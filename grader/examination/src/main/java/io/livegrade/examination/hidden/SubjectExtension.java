package io.livegrade.examination.hidden;

import io.livegrade.examination.subject.Subject;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the subject to hidden tests that ask for one. Registered by JUnit's service loading. */
public final class SubjectExtension implements ParameterResolver {

  static final String NAMESPACE = "io.livegrade";

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Subject.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Subjects subjects =
        context
            .getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(NAMESPACE))
            .get(Subjects.class, Subjects.class);
    if (subjects == null) {
      throw new IllegalStateException("hidden tests run only under the examination");
    }
    return subjects.forTest(context.getUniqueId());
  }
}
