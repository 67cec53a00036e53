package io.livegrade.examination.rewriting;

import io.livegrade.examination.rewriting.OwnClasses.Field;
import io.livegrade.examination.rewriting.Treatment.CallOut;
import io.livegrade.examination.rewriting.Treatment.Kept;
import io.livegrade.examination.rewriting.Treatment.Replaced;
import io.livegrade.examination.rewriting.Treatment.Watched;
import java.lang.classfile.AccessFlags;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.constantpool.MethodHandleEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Rewrites one class. */
final class ClassRewriting {

  private final ClassModel model;
  private final OwnClasses own;
  private final Treatments treatments;
  private final Places places;
  private final Wrappers wrappers;
  private final References references = new References(this);
  private final Set<String> referredTo = new HashSet<>();
  private final String file;

  ClassRewriting(ClassModel model, OwnClasses own, Treatments treatments, Places places) {
    this.model = model;
    this.own = own;
    this.treatments = treatments;
    this.places = places;
    this.wrappers = new Wrappers(thisClass(), isInterface());
    this.file =
        model
            .findAttribute(Attributes.sourceFile())
            .map(source -> source.sourceFile().stringValue())
            .orElse("");
    for (PoolEntry entry : model.constantPool()) {
      if (entry instanceof MethodHandleEntry handle) {
        referredTo.add(
            handle.reference().name().stringValue() + handle.reference().type().stringValue());
      }
    }
  }

  byte[] rewrite(ClassFile classFile) {
    ClassTransform methods =
        (builder, element) -> {
          if (element instanceof MethodModel method && method.code().isPresent()) {
            builder.transformMethod(method, transformOf(method));
          } else {
            builder.with(element);
          }
        };
    return classFile.transformClass(
        model,
        methods.andThen(
            ClassTransform.endHandler(
                builder -> {
                  references.addTo(builder);
                  wrappers.addTo(builder);
                })));
  }

  private MethodTransform transformOf(MethodModel method) {
    return (builder, element) -> {
      switch (element) {
        case AccessFlags flags ->
            builder.withFlags(flags.flagsMask() & ~ClassFile.ACC_SYNCHRONIZED);
        case CodeModel code -> builder.transformCode(code, new MethodRewriter(this, method));
        default -> builder.with(element);
      }
    };
  }

  ClassDesc thisClass() {
    return model.thisClass().asSymbol();
  }

  boolean isInterface() {
    return model.flags().has(AccessFlag.INTERFACE);
  }

  References references() {
    return references;
  }

  /** {@return whether the class refers to the method without calling it} */
  boolean isReferredTo(String method, String descriptor) {
    return referredTo.contains(method + descriptor);
  }

  Optional<Field> field(String owner, String name) {
    return own.field(owner, name);
  }

  int numberOfField(Field field) {
    return places.numberOfField(field.key());
  }

  int site(int line, String method, String action) {
    return places.numberOf(new Site(file, line, method, action));
  }

  Treatment treatment(Call call) {
    return treatments.of(call);
  }

  /** Makes the call, with its receiver and arguments on the stack, as it is to be made. */
  void emit(CodeBuilder code, Call call, int site) {
    switch (treatments.of(call)) {
      case Kept() ->
          code.invoke(call.opcode(), call.owner(), call.name(), call.type(), call.isInterface());
      case Replaced(ClassDesc hooks, String name, MethodTypeDesc type, boolean told) -> {
        if (told) {
          code.loadConstant(site);
        }
        code.invokestatic(
            hooks,
            name,
            told ? type.insertParameterTypes(type.parameterCount(), ConstantDescs.CD_int) : type);
      }
      case Watched watched -> wrappers.call(code, call, watched, site);
      case CallOut callOut -> wrappers.call(code, call, callOut, site);
    }
  }

  /** {@return the call as the report says it} */
  String describe(Call call) {
    String owner = call.ownerName();
    return owner.substring(owner.lastIndexOf('/') + 1).replace('$', '.') + "." + call.name() + "()";
  }
}
