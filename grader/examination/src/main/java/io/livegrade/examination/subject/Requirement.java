package io.livegrade.examination.subject;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The requirement a hidden test proves: the root cause that counts when it does not pass. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Requirement {

  /** {@return the defect id that the pack's rubric prices} */
  String value();
}
