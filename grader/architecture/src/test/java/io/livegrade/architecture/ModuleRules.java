package io.livegrade.architecture;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Who may use what. Below a root package, so that the rules can be tried on bad code. */
final class ModuleRules {

  /** The module, and the modules it may use. */
  private static final Map<String, Set<String>> MAY_USE =
      new TreeMap<>(
          Map.of(
              "model", Set.of(),
              "bridge", Set.of(),
              "stub", Set.of("bridge"),
              "analysis", Set.of("model"),
              "sandbox", Set.of("model", "bridge"),
              "examination", Set.of("model", "bridge", "sandbox"),
              "grading", Set.of("model"),
              "report", Set.of("model"),
              "cli", Set.of("model", "analysis", "examination", "grading", "report", "sandbox")));

  /** The package, below the root, and the packages of others' code it may use. */
  private static final Map<String, List<String>> MAY_IMPORT =
      Map.of(
          "stub.tests", List.of("org.junit.", "org.opentest4j."),
          "analysis", List.of("com.github.javaparser.", "com.google.auto.service."),
          "sandbox.docker",
              List.of(
                  "com.github.dockerjava.", "org.apache.commons.compress.", "org.testcontainers."),
          "examination", List.of("org.junit.", "org.opentest4j."),
          "grading", List.of("org.snakeyaml.engine."),
          "report", List.of("tools.jackson."),
          "report.html", List.of("gg.jte."),
          "cli", List.of("picocli."));

  private static final List<String> EVERYONE_MAY_IMPORT =
      List.of("java.", "javax.", "com.sun.net.httpserver.", "org.jspecify.annotations.");

  private static final Set<String> EMPTY_WORDS =
      Set.of("util", "utils", "common", "helper", "misc", "impl", "manager");

  private final String root;

  ModuleRules(String root) {
    this.root = root;
  }

  Map<String, ArchRule> all() {
    return Map.of(
        "layers", layers(),
        "cycles", cycles(),
        "libraries", libraries(),
        "empty words", emptyWords());
  }

  static Set<String> modules() {
    return MAY_USE.keySet();
  }

  private ArchRule layers() {
    LayeredArchitecture layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (String module : MAY_USE.keySet()) {
      layers = layers.layer(module).definedBy(root + "." + module + "..");
    }
    for (Map.Entry<String, Set<String>> module : MAY_USE.entrySet()) {
      layers =
          module.getValue().isEmpty()
              ? layers.whereLayer(module.getKey()).mayNotAccessAnyLayer()
              : layers
                  .whereLayer(module.getKey())
                  .mayOnlyAccessLayers(module.getValue().toArray(String[]::new));
    }
    return layers.because(
        "a stored report must render without a sandbox, and nothing that knows the rubric may"
            + " be reachable from inside one");
  }

  private ArchRule cycles() {
    return slices()
        .matching(root + ".(**)")
        .should()
        .beFreeOfCycles()
        .because("packages that need each other are one package");
  }

  private ArchRule libraries() {
    return TypeRule.of(
        "use only the libraries of their package",
        (type, events) -> {
          for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            String target = dependency.getTargetClass().getBaseComponentType().getName();
            if (!mayImport(type.getPackageName(), target)) {
              events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
            }
          }
        },
        "a library that one package knows can be replaced there, and tricks nobody elsewhere");
  }

  private boolean mayImport(String from, String target) {
    return !target.contains(".")
        || target.startsWith(root + ".")
        || EVERYONE_MAY_IMPORT.stream().anyMatch(target::startsWith)
        || MAY_IMPORT.entrySet().stream()
            .filter(fence -> (from + ".").startsWith(root + "." + fence.getKey() + "."))
            .anyMatch(fence -> fence.getValue().stream().anyMatch(target::startsWith));
  }

  private ArchRule emptyWords() {
    return TypeRule.of(
        "not live in packages named by empty words",
        (type, events) -> {
          if (Stream.of(type.getPackageName().split("\\.")).anyMatch(EMPTY_WORDS::contains)) {
            events.add(SimpleConditionEvent.violated(type, type.getName() + " does"));
          }
        },
        "a package named so says nothing, and takes in everything");
  }
}
