package io.livegrade.examination.subject;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a hidden test of something the brief leaves open: passing it is a measure of 1 under this
 * id, not passing it costs nothing.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface BonusBehaviour {

  /** {@return the measure's id in the pack's rubric} */
  String value();
}
