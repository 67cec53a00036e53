package io.livegrade.stub.schedule;

import io.livegrade.bridge.schedule.Scenario;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;

/**
 * What is run: a scenario and the submission it uses, both made anew for each execution.
 *
 * @param scenario makes the one
 * @param subject makes the other
 */
record Program(Constructor<? extends Scenario<Object>> scenario, Constructor<?> subject) {

  Scenario<Object> newScenario() throws Throwable {
    return make(scenario);
  }

  Object newSubject(Scenario<Object> scenario) throws Throwable {
    return make(subject, scenario.arguments().toArray());
  }

  private static <T> T make(Constructor<T> constructor, Object... arguments) throws Throwable {
    try {
      return constructor.newInstance(arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
  }
}
