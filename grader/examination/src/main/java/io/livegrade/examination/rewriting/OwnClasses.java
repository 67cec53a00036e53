package io.livegrade.examination.rewriting;

import io.livegrade.bridge.stub.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.reflect.AccessFlag;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The classes of a submission that its entry class reaches, by internal name. */
final class OwnClasses {

  private final Map<String, ClassModel> models = new LinkedHashMap<>();

  private OwnClasses() {}

  static OwnClasses reachedFrom(String entryClass, List<ClassFile> all) {
    Map<String, ClassModel> known = new LinkedHashMap<>();
    for (ClassFile each : all) {
      known.put(
          each.name().replace('.', '/'), java.lang.classfile.ClassFile.of().parse(each.bytes()));
    }
    OwnClasses reached = new OwnClasses();
    Deque<String> open = new ArrayDeque<>(List.of(entryClass.replace('.', '/')));
    while (!open.isEmpty()) {
      String name = open.pop();
      ClassModel model = known.get(name);
      if (model != null && reached.models.putIfAbsent(name, model) == null) {
        open.addAll(mentionedIn(model));
      }
    }
    return reached;
  }

  /** Classes by reference, and types in descriptors, where only those appear. */
  private static Set<String> mentionedIn(ClassModel model) {
    Set<String> names = new TreeSet<>();
    for (PoolEntry entry : model.constantPool()) {
      if (entry instanceof ClassEntry reference) {
        names.add(reference.asInternalName());
      } else if (entry instanceof Utf8Entry text && text.stringValue().indexOf(';') > 0) {
        for (String part : text.stringValue().split("[;()<>]", -1)) {
          int start = part.indexOf('L');
          names.add(start < 0 ? part : part.substring(start + 1));
        }
      }
    }
    return names;
  }

  /** {@return their internal names} */
  List<String> names() {
    return List.copyOf(models.keySet());
  }

  boolean contains(String name) {
    return models.containsKey(name);
  }

  ClassModel model(String name) {
    ClassModel model = models.get(name);
    if (model == null) {
      throw new IllegalArgumentException("no class of the submission: " + name);
    }
    return model;
  }

  /** {@return the class that a call ends up in: of the JDK's, where no class on the way has it} */
  String ownerOf(String name, String method, String descriptor) {
    String at = name;
    while (contains(at)) {
      for (MethodModel each : model(at).methods()) {
        if (each.methodName().equalsString(method) && each.methodType().equalsString(descriptor)) {
          return at;
        }
      }
      at = superclass(at);
    }
    // What is inherited from an interface of the JDK's is the JDK's default: nobody shares its
    // data.
    return at.equals("java/lang/Object") ? name : at;
  }

  /** {@return the field as declared, if a class of the submission does so} */
  Optional<Field> field(String owner, String name) {
    String at = owner;
    while (contains(at)) {
      for (FieldModel each : model(at).fields()) {
        if (each.fieldName().equalsString(name)) {
          return Optional.of(
              new Field(
                  at + "." + name,
                  each.flags().has(AccessFlag.FINAL),
                  each.flags().has(AccessFlag.VOLATILE)));
        }
      }
      at = superclass(at);
    }
    return Optional.empty();
  }

  /**
   * A field.
   *
   * @param key its declaring class and name
   */
  record Field(String key, boolean isFinal, boolean isVolatile) {}

  boolean extendsThread(String name) {
    String at = name;
    while (contains(at)) {
      at = superclass(at);
    }
    return at.equals("java/lang/Thread");
  }

  private String superclass(String name) {
    return model(name).superclass().map(ClassEntry::asInternalName).orElse("java/lang/Object");
  }
}
