package io.livegrade.examination.hidden;

import io.livegrade.examination.subject.Subject;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * Hands the subject to hidden tests that ask for one, and runs a test again that failed with what
 * an earlier test had made. Registered by JUnit's service loading.
 */
public final class SubjectExtension implements ParameterResolver, InvocationInterceptor {

  static final String NAMESPACE = "io.livegrade";

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Subject.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return subjects(context).forTest(context.getUniqueId());
  }

  @Override
  public void interceptTestMethod(
      Invocation<@Nullable Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    runOnOwnAccount(invocation, method, subjects(context).room());
  }

  @Override
  public void interceptTestTemplateMethod(
      Invocation<@Nullable Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    runOnOwnAccount(invocation, method, subjects(context).room());
  }

  /** Nobody pays for what an earlier test left behind. */
  private static void runOnOwnAccount(
      Invocation<@Nullable Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExamRoom room)
      throws Throwable {
    try {
      invocation.proceed();
      if (!room.keepsakes().isFoundMade() || room.failedAssertion().isEmpty()) {
        return;
      }
    } catch (Throwable failure) { // whatever it is, it is rethrown or found again
      if (!room.keepsakes().isFoundMade()) {
        throw failure;
      }
    }
    room.startOver();
    ReflectionSupport.invokeMethod(
        method.getExecutable(), method.getTarget().orElse(null), method.getArguments().toArray());
  }

  private static Subjects subjects(ExtensionContext context) {
    Subjects subjects =
        context
            .getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(NAMESPACE))
            .get(Subjects.class, Subjects.class);
    if (subjects == null) {
      throw new IllegalStateException("hidden tests run only under the examination");
    }
    return subjects;
  }
}
