package io.livegrade.examination.rewriting;

import io.livegrade.examination.rewriting.Treatment.Kept;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.constant.MethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * References to methods of the JDK's that are watched, {@code Thread::start}: each becomes one to a
 * method added to the class that makes the call.
 */
final class References {

  private static final String PREFIX = "livegrade$ref$";

  private final ClassRewriting rewriting;
  private final List<Consumer<ClassBuilder>> added = new ArrayList<>();

  References(ClassRewriting rewriting) {
    this.rewriting = rewriting;
  }

  /** Passes the instruction on, with its references changed where they must be. */
  void rewrite(
      CodeBuilder code, InvokeDynamicInstruction instruction, ToIntFunction<String> sites) {
    List<ConstantDesc> arguments = new ArrayList<>();
    boolean changed = false;
    for (ConstantDesc each : instruction.bootstrapArgs()) {
      ConstantDesc kept = each;
      if (each instanceof DirectMethodHandleDesc handle) {
        DirectMethodHandleDesc other = referenceFor(handle, instruction.typeSymbol(), sites);
        changed |= other != null;
        kept = other != null ? other : each;
      }
      arguments.add(kept);
    }
    if (!changed) {
      code.with(instruction);
      return;
    }
    code.invokedynamic(
        DynamicCallSiteDesc.of(
            instruction.bootstrapMethod(),
            instruction.name().stringValue(),
            instruction.typeSymbol(),
            arguments.toArray(ConstantDesc[]::new)));
  }

  private @Nullable DirectMethodHandleDesc referenceFor(
      DirectMethodHandleDesc handle, MethodTypeDesc captured, ToIntFunction<String> sites) {
    @Nullable Call call = callOf(handle);
    if (call == null) {
      return null;
    }
    boolean makes = call.name().equals("<init>");
    if (makes ? !Constructions.hasMaker(call) : rewriting.treatment(call) instanceof Kept) {
      return null;
    }
    String name = PREFIX + added.size();
    MethodTypeDesc type =
        makes
            ? call.type().changeReturnType(call.owner())
            : bound(call.typeWithReceiver(), captured);
    int site = sites.applyAsInt("calls " + rewriting.describe(call));
    added.add(
        builder ->
            builder.withMethodBody(
                name,
                type,
                ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC,
                code -> body(code, call, type, site)));
    return MethodHandleDesc.ofMethod(
        rewriting.isInterface()
            ? DirectMethodHandleDesc.Kind.INTERFACE_STATIC
            : DirectMethodHandleDesc.Kind.STATIC,
        rewriting.thisClass(),
        name,
        type);
  }

  /**
   * What is bound must have exactly the type it was bound as, which may be narrower than the one
   * that declares the method: {@code size} of a {@code SequencedMap} is a {@code Map}'s.
   */
  private static MethodTypeDesc bound(MethodTypeDesc type, MethodTypeDesc captured) {
    return captured.parameterCount() == 0
        ? type
        : type.changeParameterType(0, captured.parameterType(0));
  }

  private void body(CodeBuilder code, Call call, MethodTypeDesc type, int site) {
    int slot = 0;
    for (ClassDesc parameter : type.parameterList()) {
      TypeKind kind = TypeKind.from(parameter).asLoadable();
      code.loadLocal(kind, slot);
      slot += kind.slotSize();
    }
    if (call.name().equals("<init>")) {
      Constructions.emitMaker(code, call);
    } else {
      rewriting.emit(code, call, site);
    }
    code.return_(TypeKind.from(type.returnType()));
  }

  private static @Nullable Call callOf(DirectMethodHandleDesc handle) {
    if (!handle.lookupDescriptor().startsWith("(")) {
      return null; // of a field
    }
    MethodTypeDesc type = MethodTypeDesc.ofDescriptor(handle.lookupDescriptor());
    return switch (handle.kind()) {
      case VIRTUAL ->
          new Call(Opcode.INVOKEVIRTUAL, handle.owner(), false, handle.methodName(), type);
      case INTERFACE_VIRTUAL ->
          new Call(Opcode.INVOKEINTERFACE, handle.owner(), true, handle.methodName(), type);
      case STATIC ->
          new Call(Opcode.INVOKESTATIC, handle.owner(), false, handle.methodName(), type);
      case CONSTRUCTOR -> new Call(Opcode.INVOKESPECIAL, handle.owner(), false, "<init>", type);
      default -> null;
    };
  }

  void addTo(ClassBuilder builder) {
    added.forEach(each -> each.accept(builder));
  }
}
