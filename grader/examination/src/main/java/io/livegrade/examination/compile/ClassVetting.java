package io.livegrade.examination.compile;

import io.livegrade.bridge.stub.ClassFile;
import io.livegrade.model.run.Diagnostic;
import io.livegrade.model.run.RunOutcome;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.reflect.AccessFlag;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads each class file before it may be loaded anywhere. The compiler that made them ran in the
 * sandbox, so its output is as untrusted as its input.
 */
public final class ClassVetting {

  private static final int MAX_CLASSES = 2_000;
  private static final int MAX_BYTES = 6 << 20;

  /** Classes here could stand in for the JDK's, the test library's or ours. */
  private static final List<String> RESERVED =
      List.of(
          "java.",
          "javax.",
          "jdk.",
          "sun.",
          "com.sun.",
          "org.junit.",
          "org.opentest4j.",
          "org.assertj.",
          "org.mockito.",
          "io.livegrade.",
          "livegrade.");

  private final Set<String> packTypes;
  private final Set<String> permitted;

  /**
   * @param packTypes names of the pack's own classes, which no submission may define
   * @param permitted names that are allowed although they are reserved
   */
  public ClassVetting(Set<String> packTypes, Set<String> permitted) {
    this.packTypes = Set.copyOf(packTypes);
    this.permitted = Set.copyOf(permitted);
  }

  Compiled vet(List<ClassFile> classes) {
    long bytes = classes.stream().mapToLong(each -> each.bytes().length).sum();
    if (classes.size() > MAX_CLASSES || bytes > MAX_BYTES) {
      return refused(
          "compiles to "
              + classes.size()
              + " classes of "
              + bytes
              + " bytes; at most "
              + MAX_CLASSES
              + " of "
              + MAX_BYTES
              + " are taken");
    }
    Set<String> seen = new HashSet<>();
    for (ClassFile each : classes) {
      Optional<String> fault =
          seen.add(each.name()) ? faultOf(each) : Optional.of("is defined twice");
      if (fault.isPresent()) {
        return refused("the class '" + each.name() + "' " + fault.get());
      }
    }
    return new Compiled.Classes(classes);
  }

  private Optional<String> faultOf(ClassFile file) {
    if (packTypes.contains(file.name())) {
      return Optional.of("is part of the challenge's contract; leave it out or name yours anew");
    }
    boolean reserved = Stream.of(file.name()).anyMatch(name -> isReserved(name));
    if (reserved && !permitted.contains(file.name())) {
      return Optional.of("is in a reserved package; move it to a package of its own");
    }
    try {
      ClassModel model = java.lang.classfile.ClassFile.of().parse(file.bytes());
      if (!model.thisClass().asInternalName().replace('/', '.').equals(file.name())) {
        return Optional.of("names itself '" + model.thisClass().asInternalName() + "'");
      }
      for (MethodModel method : model.methods()) {
        if (method.flags().has(AccessFlag.NATIVE)) {
          return Optional.of(
              "has the native method '" + method.methodName() + "'; native code is not run");
        }
      }
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of("is no class file that can be read");
    }
  }

  private static boolean isReserved(String name) {
    return RESERVED.stream().anyMatch(name::startsWith);
  }

  private static Compiled refused(String why) {
    return new Compiled.Failed(new RunOutcome.DoesNotCompile(List.of(new Diagnostic("", 0, why))));
  }
}
