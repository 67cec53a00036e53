package io.livegrade.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.function.BiConsumer;

/** A rule about each class by itself. */
final class TypeRule {

  private TypeRule() {}

  static ArchRule of(String should, BiConsumer<JavaClass, ConditionEvents> check, String because) {
    return classes()
        .should(
            new ArchCondition<JavaClass>(should) {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                check.accept(type, events);
              }
            })
        .because(because);
  }
}
