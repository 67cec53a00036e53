package io.livegrade.examination.rewriting;

import io.livegrade.bridge.stub.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassHierarchyResolver.ClassHierarchyInfo;
import java.lang.constant.ClassDesc;
import java.lang.reflect.AccessFlag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rewrites submissions. */
public final class Rewriter {

  private final Set<String> packTypes;
  private final ClassLoader packLoader;

  /**
   * @param packTypes binary names of the pack's contract and support classes
   * @param packLoader has their class files
   */
  public Rewriter(Set<String> packTypes, ClassLoader packLoader) {
    this.packTypes = Set.copyOf(packTypes);
    this.packLoader = packLoader;
  }

  /** {@return the submission as schedules need it, or why there can be none} */
  public Rewritten rewrite(List<ClassFile> classes, String entryClass) {
    OwnClasses own = OwnClasses.reachedFrom(entryClass, classes);
    for (String name : own.names()) {
      Optional<String> found = BeyondControl.in(own.model(name));
      if (found.isPresent()) {
        return Rewritten.not("it uses " + found.get());
      }
    }
    try {
      return rewrite(classes, own);
    } catch (IllegalArgumentException e) {
      return Rewritten.not("a class of it cannot be rewritten: " + e.getMessage());
    }
  }

  private Rewritten rewrite(List<ClassFile> classes, OwnClasses own) {
    java.lang.classfile.ClassFile classFile =
        java.lang.classfile.ClassFile.of(
            ClassHierarchyResolverOption.of(
                ((ClassHierarchyResolver) type -> infoOf(type, own))
                    .orElse(ClassHierarchyResolver.ofResourceParsing(packLoader))
                    .orElse(ClassHierarchyResolver.defaultResolver())));
    Places places = new Places();
    Treatments treatments = new Treatments(own, packTypes);
    Map<String, ClassFile> rewritten = new LinkedHashMap<>();
    classes.forEach(each -> rewritten.put(each.name(), each));
    for (String name : own.names()) {
      byte[] bytes =
          new ClassRewriting(own.model(name), own, treatments, places).rewrite(classFile);
      String binary = name.replace('/', '.');
      rewritten.put(binary, new ClassFile(binary, bytes));
    }
    return new Rewritten(
        List.copyOf(rewritten.values()),
        own.names().stream().map(name -> name.replace('/', '.')).toList(),
        places.sites(),
        "");
  }

  private static @Nullable ClassHierarchyInfo infoOf(ClassDesc type, OwnClasses own) {
    String descriptor = type.descriptorString();
    String name = descriptor.substring(1, descriptor.length() - 1);
    if (!own.contains(name)) {
      return null;
    }
    var model = own.model(name);
    return model.flags().has(AccessFlag.INTERFACE)
        ? ClassHierarchyInfo.ofInterface()
        : ClassHierarchyInfo.ofClass(
            model.superclass().map(parent -> parent.asSymbol()).orElse(null));
  }
}
