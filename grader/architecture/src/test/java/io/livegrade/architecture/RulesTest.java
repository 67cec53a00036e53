package io.livegrade.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class RulesTest {

  private static final int FEWEST_CLASSES = 150;

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          // Templates, as their engine writes them in Java.
          .withImportOption(location -> !location.matches(Pattern.compile(".*Generated\\.class")))
          .importPackages("io.livegrade");

  private static final JavaClasses BROKEN =
      new ClassFileImporter().importPackages("io.livegrade.architecture.broken");

  @TestFactory
  Stream<DynamicTest> holdsForOurCode() {
    return tests("io.livegrade", rule -> rule.check(OURS));
  }

  @TestFactory
  Stream<DynamicTest> isBrokenByBrokenCode() {
    return tests(
        "io.livegrade.architecture.broken",
        rule ->
            assertThat(rule.evaluate(BROKEN).hasViolation()).as(rule.getDescription()).isTrue());
  }

  @Test
  void scansEveryModule() {
    assertThat(OURS.size()).isGreaterThan(FEWEST_CLASSES);
    assertThat(ModuleRules.modules())
        .allSatisfy(
            module ->
                assertThat(OURS)
                    .as(module)
                    .anyMatch(type -> type.getName().startsWith("io.livegrade." + module + ".")));
  }

  private static Stream<DynamicTest> tests(String root, Consumer<ArchRule> check) {
    return Stream.of(new ModuleRules(root).all(), new CodeRules(root).all())
        .flatMap(rules -> rules.entrySet().stream())
        .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> check.accept(rule.getValue())));
  }
}
