package io.livegrade.examination.rehearsal;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_String;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_void;
import static java.lang.constant.ConstantDescs.INIT_NAME;
import static java.lang.constant.ConstantDescs.MTD_void;

import io.livegrade.bridge.stub.ClassFile;
import io.livegrade.examination.compile.CompiledSubmission;
import io.livegrade.model.challenge.Entry;
import io.livegrade.model.proof.Cast;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;

/** Makes a class that implements a contract and does nothing of what it asks. */
public final class ImpostorClass {

  private static final String NAME = "impostor.Impostor";
  private static final ClassDesc RUNTIME = ClassDesc.of("java.lang.Runtime");
  private static final ClassDesc REFUSAL = ClassDesc.of("java.lang.UnsupportedOperationException");

  private final Entry entry;
  private final ClassLoader packLoader;

  /**
   * @param entry what the contract asks for
   * @param packLoader loads the contract in this JVM
   */
  public ImpostorClass(Entry entry, ClassLoader packLoader) {
    this.entry = entry;
    this.packLoader = packLoader;
  }

  /** {@return an impostor, as if it were a submission} */
  public CompiledSubmission make(Cast.Kind kind) {
    Class<?> contract = contract();
    byte[] bytes =
        java.lang.classfile.ClassFile.of()
            .build(
                ClassDesc.of(NAME),
                made -> {
                  made.withFlags(Modifier.PUBLIC | Modifier.FINAL)
                      .withInterfaceSymbols(contract.describeConstable().orElseThrow());
                  constructor(made, kind);
                  for (Method method : contract.getMethods()) {
                    if (!Modifier.isStatic(method.getModifiers())) {
                      implement(made, method, kind);
                    }
                  }
                });
    return new CompiledSubmission(List.of(new ClassFile(NAME, bytes)), NAME, List.of());
  }

  private Class<?> contract() {
    try {
      return Class.forName(entry.type(), false, packLoader);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the pack's own class is gone: " + entry.type(), e);
    }
  }

  private void constructor(ClassBuilder made, Cast.Kind kind) {
    MethodTypeDesc type =
        MethodTypeDesc.of(CD_void, entry.parameters().stream().map(this::parameter).toList());
    made.withMethodBody(
        INIT_NAME,
        type,
        Modifier.PUBLIC,
        code -> {
          code.aload(0).invokespecial(CD_Object, INIT_NAME, MTD_void);
          if (kind == Cast.Kind.DEAD) {
            code.invokestatic(RUNTIME, "getRuntime", MethodTypeDesc.of(RUNTIME))
                .iconst_0()
                .invokevirtual(RUNTIME, "halt", MethodTypeDesc.of(CD_void, CD_int));
          }
          code.return_();
        });
  }

  private ClassDesc parameter(String name) {
    Class<?> primitive = Class.forPrimitiveName(name);
    return primitive != null ? primitive.describeConstable().orElseThrow() : ClassDesc.of(name);
  }

  private static void implement(ClassBuilder made, Method method, Cast.Kind kind) {
    MethodTypeDesc type =
        MethodTypeDesc.of(
            method.getReturnType().describeConstable().orElseThrow(),
            Arrays.stream(method.getParameterTypes())
                .map(parameter -> parameter.describeConstable().orElseThrow())
                .toList());
    made.withMethodBody(
        method.getName(),
        type,
        Modifier.PUBLIC,
        code -> {
          switch (kind) {
            case THROWING ->
                code.new_(REFUSAL)
                    .dup()
                    .ldc("not implemented")
                    .invokespecial(REFUSAL, INIT_NAME, MethodTypeDesc.of(CD_void, CD_String))
                    .athrow();
            case DEAD, NULL -> answerNothing(code, TypeKind.from(type.returnType()));
          }
        });
  }

  private static void answerNothing(CodeBuilder code, TypeKind kind) {
    switch (kind) {
      case VOID -> {}
      case REFERENCE -> code.aconst_null();
      case LONG -> code.lconst_0();
      case FLOAT -> code.fconst_0();
      case DOUBLE -> code.dconst_0();
      case BOOLEAN, BYTE, CHAR, SHORT, INT -> code.iconst_0();
    }
    code.return_(kind);
  }
}
