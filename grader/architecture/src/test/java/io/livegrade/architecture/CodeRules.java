package io.livegrade.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethod;
import static com.tngtech.archunit.lang.conditions.ArchConditions.never;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What code may do. Below a root package, so that the rules can be tried on bad code. */
final class CodeRules {

  private static final List<String> MAY_USE_STREAMS_AND_EXIT = List.of("cli.Main", "stub.Stub");

  /** It makes the exceptions that cross from the sandbox anew, and some are as general as that. */
  private static final List<String> MAY_THROW_ANYTHING = List.of("bridge.ThrowableRebuilder");

  /** They call code that throws what it likes: a candidate's, or a solver's on candidates' code. */
  private static final List<String> MAY_CATCH_ANYTHING =
      List.of(
          "bridge.",
          "stub.",
          "analysis.syntax.SolvedTypes",
          "examination.hidden.RemoteSubject",
          "examination.interleaving.SomeOrder",
          // Its client throws nothing narrower when the connection fails.
          "sandbox.docker.DockerEngine",
          // It goes into the sandbox and does there what candidates may.
          "sandbox.proof.Intruder");

  private final String root;

  CodeRules(String root) {
    this.root = root;
  }

  Map<String, ArchRule> all() {
    return Map.of(
        "streams", streams(),
        "exits", exits(),
        "generic exceptions thrown", genericThrows(),
        "generic exceptions caught", genericCatches(),
        "null-marked packages", nullMarked(),
        "closed classes", closed());
  }

  private DescribedPredicate<JavaClass> otherThan(List<String> excepted) {
    return describe(
        "are not " + excepted,
        type -> excepted.stream().noneMatch(name -> type.getName().startsWith(root + "." + name)));
  }

  private ArchRule streams() {
    return noClasses()
        .that(otherThan(MAY_USE_STREAMS_AND_EXIT))
        .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
        .because("what is printed is decided in one place; the stub's streams are the bridge");
  }

  private ArchRule exits() {
    return classes()
        .that(otherThan(MAY_USE_STREAMS_AND_EXIT))
        .should(never(callMethod(System.class, "exit", int.class)))
        .andShould(never(callMethod(Runtime.class, "exit", int.class)))
        .andShould(never(callMethod(Runtime.class, "halt", int.class)))
        .because("only the command line knows the exit codes");
  }

  private ArchRule genericThrows() {
    return noClasses()
        .that(otherThan(MAY_THROW_ANYTHING))
        .should(GeneralCodingRules.THROW_GENERIC_EXCEPTIONS)
        .because("whoever catches must be able to tell whose fault it is");
  }

  private ArchRule genericCatches() {
    return TypeRule.of(
        "not catch Exception or RuntimeException",
        (type, events) ->
            Stream.of(type)
                .filter(otherThan(MAY_CATCH_ANYTHING))
                .flatMap(each -> each.getCodeUnits().stream())
                .flatMap(unit -> unit.getTryCatchBlocks().stream())
                .filter(
                    block ->
                        block.getCaughtThrowables().stream().anyMatch(this::isGenericException))
                .forEach(
                    block ->
                        events.add(
                            SimpleConditionEvent.violated(
                                block, "caught in " + block.getSourceCodeLocation()))),
        "a failure nobody expected is a bug, and must come out as one");
  }

  private boolean isGenericException(JavaClass caught) {
    return caught.isEquivalentTo(Exception.class) || caught.isEquivalentTo(RuntimeException.class);
  }

  private ArchRule nullMarked() {
    return TypeRule.of(
        "be in a package marked @NullMarked",
        (type, events) -> {
          if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
            events.add(
                SimpleConditionEvent.violated(
                    type, type.getPackageName() + " has no @NullMarked package-info"));
          }
        },
        "NullAway says nothing about code that is not marked");
  }

  private ArchRule closed() {
    return TypeRule.of(
        "be final, a record, an enum, an interface or sealed where they are public",
        (type, events) -> {
          if (isOpen(type)) {
            events.add(SimpleConditionEvent.violated(type, type.getName() + " is open"));
          }
        },
        "a class that was not made to be extended should not be");
  }

  private static boolean isOpen(JavaClass type) {
    Class<?> loaded = type.reflect();
    boolean isRootOfExceptions =
        type.isAssignableTo(Throwable.class) && type.getModifiers().contains(JavaModifier.ABSTRACT);
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && !type.getModifiers().contains(JavaModifier.FINAL)
        && !loaded.isInterface()
        && !loaded.isEnum()
        && !loaded.isSealed()
        && !isRootOfExceptions;
  }
}
