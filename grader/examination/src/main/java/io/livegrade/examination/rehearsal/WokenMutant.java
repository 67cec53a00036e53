package io.livegrade.examination.rehearsal;

import static io.livegrade.model.run.PlantedMutants.SWITCH_CLASS;
import static io.livegrade.model.run.PlantedMutants.SWITCH_FIELD;

import io.livegrade.bridge.stub.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.FieldModel;
import java.lang.classfile.attribute.ConstantValueAttribute;
import java.util.List;

/**
 * Wakes a mutant before its classes are loaded, so that the sandbox needs no word for it and knows
 * nothing of mutants.
 */
public final class WokenMutant {

  private WokenMutant() {}

  /** {@return the classes, with the switch on the given mutant from the start} */
  public static List<ClassFile> in(List<ClassFile> planted, int number) {
    return planted.stream()
        .map(each -> each.name().equals(SWITCH_CLASS) ? switched(each, number) : each)
        .toList();
  }

  /** A static begins with the constant its field names, whether it is final or not. */
  private static ClassFile switched(ClassFile file, int number) {
    java.lang.classfile.ClassFile context = java.lang.classfile.ClassFile.of();
    ClassTransform transform =
        (builder, element) -> {
          if (element instanceof FieldModel field && field.fieldName().equalsString(SWITCH_FIELD)) {
            builder.withField(
                field.fieldName(),
                field.fieldType(),
                made -> {
                  field.forEach(made::with);
                  made.with(ConstantValueAttribute.of(number));
                });
          } else {
            builder.with(element);
          }
        };
    return new ClassFile(
        file.name(), context.transformClass(context.parse(file.bytes()), transform));
  }
}
