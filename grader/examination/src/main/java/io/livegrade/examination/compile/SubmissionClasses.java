package io.livegrade.examination.compile;

import io.livegrade.bridge.stub.ClassFile;
import java.lang.classfile.Annotation;
import java.lang.classfile.AttributedElement;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.InnerClassInfo;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Classes as their files describe them; none is loaded. Not to be shared between threads. */
public final class SubmissionClasses {

  private static final Set<String> TEST_ANNOTATIONS =
      Set.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory", "TestTemplate");

  private final List<ClassFile> files;
  private final Map<String, ClassModel> models = new LinkedHashMap<>();

  /**
   * @param files of a submission, or of a pack
   */
  public SubmissionClasses(List<ClassFile> files) {
    this.files = List.copyOf(files);
    for (ClassFile each : files) {
      models.put(each.name(), java.lang.classfile.ClassFile.of().parse(each.bytes()));
    }
  }

  List<ClassFile> files() {
    return files;
  }

  /** {@return names of concrete classes that are of the type, directly or not} */
  List<String> implementing(String type) {
    return models.keySet().stream()
        .filter(name -> isOf(name, type) && !isTestCode(name))
        .filter(name -> !model(name).flags().has(AccessFlag.INTERFACE))
        .toList();
  }

  boolean isAbstract(String name) {
    return model(name).flags().has(AccessFlag.ABSTRACT);
  }

  /** {@return whether code elsewhere can make one: public and, when nested, static} */
  boolean isPublic(String name) {
    ClassModel model = model(name);
    Optional<InnerClassInfo> nested = nestingOf(model);
    return nested.isEmpty()
        ? model.flags().has(AccessFlag.PUBLIC)
        : nested.get().has(AccessFlag.PUBLIC) && nested.get().has(AccessFlag.STATIC);
  }

  /** {@return the parameter types of each public constructor} */
  List<List<String>> publicConstructors(String name) {
    return model(name).methods().stream()
        .filter(method -> method.methodName().equalsString("<init>"))
        .filter(method -> method.flags().has(AccessFlag.PUBLIC))
        .map(method -> parameters(method.methodTypeSymbol()))
        .toList();
  }

  /** {@return names of classes to hand to the test library: those with tests, nested ones apart} */
  List<String> testClasses() {
    Set<String> found = new TreeSet<>();
    for (Map.Entry<String, ClassModel> each : models.entrySet()) {
      boolean runnable = !each.getValue().flags().has(AccessFlag.ABSTRACT);
      if (runnable && hasTests(each.getKey())) {
        found.add(outermostOfNested(each.getKey()));
      }
    }
    return List.copyOf(found);
  }

  private ClassModel model(String name) {
    ClassModel model = models.get(name);
    if (model == null) {
      throw new IllegalArgumentException("no class of the submission: " + name);
    }
    return model;
  }

  private boolean isTestCode(String name) {
    int dollar = name.indexOf('$');
    return hasTests(name) || (dollar > 0 && isTestCode(name.substring(0, dollar)));
  }

  private boolean hasTests(String name) {
    ClassModel model = models.get(name);
    if (model == null) {
      return false;
    }
    boolean own = model.methods().stream().anyMatch(SubmissionClasses::isTest);
    return own
        || model
            .superclass()
            .map(parent -> parent.asInternalName().replace('/', '.'))
            .filter(models::containsKey)
            .filter(this::hasTests)
            .isPresent();
  }

  /** A class marked as nested in its test class is run through that class. */
  private String outermostOfNested(String name) {
    ClassModel model = model(name);
    boolean nested = annotations(model).anyMatch(type -> type.displayName().equals("Nested"));
    int dollar = name.lastIndexOf('$');
    return nested && dollar > 0 ? outermostOfNested(name.substring(0, dollar)) : name;
  }

  private static boolean isTest(MethodModel method) {
    return annotations(method)
        .anyMatch(
            type ->
                type.packageName().startsWith("org.junit.jupiter")
                    && TEST_ANNOTATIONS.contains(type.displayName()));
  }

  private static Stream<ClassDesc> annotations(AttributedElement element) {
    return element.findAttribute(Attributes.runtimeVisibleAnnotations()).stream()
        .flatMap(attribute -> attribute.annotations().stream())
        .map(Annotation::classSymbol);
  }

  private boolean isOf(String name, String type) {
    ClassModel model = models.get(name);
    if (model == null) {
      return false;
    }
    Stream<String> parents =
        Stream.concat(
                model.superclass().stream().map(parent -> parent.asInternalName()),
                model.interfaces().stream().map(parent -> parent.asInternalName()))
            .map(parent -> parent.replace('/', '.'));
    return parents.anyMatch(parent -> parent.equals(type) || isOf(parent, type));
  }

  private static Optional<InnerClassInfo> nestingOf(ClassModel model) {
    return model.findAttribute(Attributes.innerClasses()).stream()
        .flatMap(attribute -> attribute.classes().stream())
        .filter(info -> info.innerClass().equals(model.thisClass()))
        .findFirst();
  }

  private static List<String> parameters(MethodTypeDesc type) {
    return type.parameterList().stream()
        .map(
            parameter ->
                parameter.packageName().isEmpty()
                    ? parameter.displayName()
                    : parameter.packageName() + "." + parameter.displayName())
        .toList();
  }
}
