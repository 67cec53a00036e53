package io.livegrade.examination.rewriting;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_void;

import io.livegrade.bridge.stub.Hooks;
import io.livegrade.examination.rewriting.OwnClasses.Field;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Tells of accesses to fields and arrays, before each. */
final class Accesses {

  private static final ClassDesc HOOKS = ClassDesc.of(Hooks.FIELDS.className());
  private static final MethodTypeDesc ON_FIELD =
      MethodTypeDesc.of(CD_void, CD_Object, CD_int, CD_int);
  private static final MethodTypeDesc WHILE_MADE =
      MethodTypeDesc.of(CD_void, CD_Object, CD_Object, CD_int, CD_int);

  private final ClassRewriting rewriting;
  private final ToIntFunction<String> sites;
  private final Constructions constructions;

  /**
   * @param sites numbers a place by what is done there
   */
  Accesses(ClassRewriting rewriting, ToIntFunction<String> sites, Constructions constructions) {
    this.rewriting = rewriting;
    this.sites = sites;
    this.constructions = constructions;
  }

  void field(CodeBuilder code, FieldInstruction access) {
    Optional<Field> declared =
        rewriting.field(access.owner().asInternalName(), access.name().stringValue());
    if (declared.isPresent() && !declared.get().isFinal() && constructions.ownIsMade()) {
      tell(code, access, declared.get());
    }
    code.with(access);
  }

  private void tell(CodeBuilder code, FieldInstruction access, Field field) {
    boolean writes = access.opcode() == Opcode.PUTFIELD || access.opcode() == Opcode.PUTSTATIC;
    boolean isStatic = access.opcode() == Opcode.GETSTATIC || access.opcode() == Opcode.PUTSTATIC;
    if (isStatic) {
      code.aconst_null();
    } else if (writes) {
      copyBelow(code, TypeKind.from(access.typeSymbol()));
    } else {
      code.dup();
    }
    boolean whileMade = constructions.inConstructor() && !isStatic && !field.isVolatile();
    if (whileMade) {
      code.aload(0);
    }
    code.loadConstant(rewriting.numberOfField(field));
    code.loadConstant(
        sites.applyAsInt((writes ? "writes " : "reads ") + access.name().stringValue()));
    if (field.isVolatile()) {
      code.invokestatic(HOOKS, writes ? "volatileWrite" : "volatileRead", ON_FIELD);
    } else if (whileMade) {
      code.invokestatic(HOOKS, writes ? "writeWhileMade" : "readWhileMade", WHILE_MADE);
    } else {
      code.invokestatic(HOOKS, writes ? "write" : "read", ON_FIELD);
    }
  }

  /** From holder, value to holder, value, holder. */
  private static void copyBelow(CodeBuilder code, TypeKind value) {
    if (value.slotSize() == 1) {
      code.dup2().pop();
    } else {
      code.dup2_x1().pop2().dup_x2();
    }
  }

  void load(CodeBuilder code, ArrayLoadInstruction load) {
    if (constructions.ownIsMade()) {
      code.dup2();
      tellElement(code, "arrayRead", "reads an element");
    }
    code.with(load);
  }

  void store(CodeBuilder code, ArrayStoreInstruction store) {
    if (constructions.ownIsMade()) {
      if (store.typeKind().slotSize() == 1) {
        code.dup_x2().pop().dup2_x1();
      } else {
        code.dup2_x2().pop2().dup2_x2();
      }
      tellElement(code, "arrayWrite", "writes an element");
    }
    code.with(store);
  }

  private void tellElement(CodeBuilder code, String hook, String action) {
    code.loadConstant(sites.applyAsInt(action));
    code.invokestatic(HOOKS, hook, ON_FIELD);
  }
}
