package io.livegrade.examination.rewriting;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_Throwable;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;
import static java.lang.constant.ConstantDescs.CD_void;

import io.livegrade.bridge.stub.Hooks;
import io.livegrade.bridge.stub.Traits;
import io.livegrade.examination.rewriting.Treatment.CallOut;
import io.livegrade.examination.rewriting.Treatment.Watched;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Methods added to a class, one for each kind of call that is watched in it: they tell before and
 * after, also where the call ends with an exception. A method of its own needs no room on the
 * caller's stack.
 */
final class Wrappers {

  static final String PREFIX = "livegrade$";
  private static final ClassDesc CALL_HOOKS = ClassDesc.of(Hooks.CALLS.className());
  private static final ClassDesc TIME_HOOKS = ClassDesc.of(Hooks.TIME.className());
  private static final ClassDesc UNIT = ClassDesc.of("java.util.concurrent.TimeUnit");

  private final ClassDesc in;
  private final boolean inInterface;
  private final Map<Call, Integer> numbers = new LinkedHashMap<>();
  private final Map<Call, Treatment> treatments = new LinkedHashMap<>();

  Wrappers(ClassDesc in, boolean inInterface) {
    this.in = in;
    this.inInterface = inInterface;
  }

  /** Calls the wrapper instead; the receiver and the arguments are on the stack. */
  void call(CodeBuilder code, Call call, Treatment treatment, int site) {
    int number = numbers.computeIfAbsent(call, _ -> numbers.size());
    treatments.put(call, treatment);
    code.loadConstant(site);
    String name = PREFIX + number;
    if (call.isSpecial()) {
      code.invokespecial(
          in,
          name,
          call.type().insertParameterTypes(call.type().parameterCount(), CD_int),
          inInterface);
    } else {
      code.invokestatic(in, name, withSite(call.typeWithReceiver()), inInterface);
    }
  }

  private static MethodTypeDesc withSite(MethodTypeDesc type) {
    return type.insertParameterTypes(type.parameterCount(), CD_int);
  }

  /** Adds the methods that were called. */
  void addTo(ClassBuilder builder) {
    numbers.forEach(
        (call, number) ->
            builder.withMethodBody(
                PREFIX + number,
                withSite(call.isSpecial() ? call.type() : call.typeWithReceiver()),
                java.lang.classfile.ClassFile.ACC_PRIVATE
                    | java.lang.classfile.ClassFile.ACC_SYNTHETIC
                    | (call.isSpecial() ? 0 : java.lang.classfile.ClassFile.ACC_STATIC),
                code -> body(code, call)));
  }

  private void body(CodeBuilder code, Call call) {
    switch (treatments.get(call)) {
      case Watched(int traits) -> watched(code, call, traits);
      case CallOut() -> callOut(code, call);
      case null, default -> throw new IllegalStateException("no wrapper for " + call);
    }
  }

  private void watched(CodeBuilder code, Call call, int traits) {
    int site = siteSlot(code, call);
    TypeKind kind = TypeKind.from(call.type().returnType());
    Label start = code.newLabel();
    Label end = code.newLabel();
    Label failed = code.newLabel();
    Label after = code.newLabel();
    receiver(code);
    tell(code, site, traits, "before", CD_Object, CD_int, CD_int);
    code.labelBinding(start);
    forward(code, call, (traits & Traits.TIMED) != 0);
    code.labelBinding(end);
    int result = kind == TypeKind.VOID ? -1 : code.allocateLocal(kind);
    if (result >= 0) {
      code.storeLocal(kind, result);
    }
    code.goto_(after);
    code.labelBinding(failed);
    receiver(code);
    tell(code, site, traits, "failed", CD_Throwable, CD_Object, CD_int, CD_int);
    if (result >= 0) {
      nothing(code, kind);
      code.storeLocal(kind, result);
    }
    code.labelBinding(after);
    box(code, call.type().returnType(), result);
    receiver(code);
    tell(code, site, traits, "after", CD_Object, CD_Object, CD_int, CD_int);
    if (result >= 0) {
      code.loadLocal(kind, result);
      if (call.name().equals("awaitNanos")) {
        code.invokestatic(TIME_HOOKS, "remaining", MethodTypeDesc.of(CD_long, CD_long));
      }
    }
    code.return_(kind);
    code.exceptionCatchAll(start, end, failed);
  }

  private void callOut(CodeBuilder code, Call call) {
    int site = siteSlot(code, call);
    Label start = code.newLabel();
    Label end = code.newLabel();
    Label failed = code.newLabel();
    tellPlace(code, site, "beforeCallOut");
    code.labelBinding(start);
    forward(code, call, false);
    code.labelBinding(end);
    tellPlace(code, site, "afterCallOut");
    code.return_(TypeKind.from(call.type().returnType()));
    code.labelBinding(failed);
    tellPlace(code, site, "afterCallOut");
    code.athrow();
    code.exceptionCatchAll(start, end, failed);
  }

  private static int siteSlot(CodeBuilder code, Call call) {
    // Slot 0 is the receiver's either way, and the place comes after all parameters.
    return code.parameterSlot(call.type().parameterCount() + (call.isSpecial() ? 0 : 1));
  }

  private static void receiver(CodeBuilder code) {
    code.aload(0);
  }

  private static void tell(
      CodeBuilder code, int site, int traits, String hook, ClassDesc... parameters) {
    code.iload(site);
    code.loadConstant(traits);
    code.invokestatic(CALL_HOOKS, hook, MethodTypeDesc.of(CD_void, parameters));
  }

  private static void tellPlace(CodeBuilder code, int site, String hook) {
    code.iload(site);
    code.invokestatic(CALL_HOOKS, hook, MethodTypeDesc.of(CD_void, CD_int));
  }

  /** Makes the call itself with what the wrapper was given. */
  private static void forward(CodeBuilder code, Call call, boolean timed) {
    receiver(code);
    int slot = 1;
    int parameters = call.type().parameterCount();
    boolean unit = timed && call.type().parameterType(parameters - 1).equals(UNIT);
    for (int i = 0; i < parameters; i++) {
      TypeKind kind = TypeKind.from(call.type().parameterType(i));
      code.loadLocal(kind.asLoadable(), slot);
      slot += kind.slotSize();
    }
    if (unit) {
      code.invokestatic(TIME_HOOKS, "limit", MethodTypeDesc.of(CD_long, CD_long, UNIT));
      code.getstatic(UNIT, "NANOSECONDS", UNIT);
    } else if (timed) {
      code.getstatic(UNIT, "NANOSECONDS", UNIT);
      code.invokestatic(TIME_HOOKS, "limit", MethodTypeDesc.of(CD_long, CD_long, UNIT));
    }
    code.invoke(call.opcode(), call.owner(), call.name(), call.type(), call.isInterface());
  }

  private static void nothing(CodeBuilder code, TypeKind kind) {
    switch (kind.asLoadable()) {
      case INT -> code.iconst_0();
      case LONG -> code.lconst_0();
      case FLOAT -> code.fconst_0();
      case DOUBLE -> code.dconst_0();
      default -> code.aconst_null();
    }
  }

  /** The hooks look at references, at booleans and at stamps; they need no other result. */
  private static void box(CodeBuilder code, ClassDesc type, int result) {
    if (!type.isPrimitive()) {
      code.aload(result);
    } else if (type.equals(CD_long)) {
      code.lload(result);
      box(code, type, "java.lang.Long");
    } else if (type.descriptorString().equals("Z")) {
      code.iload(result);
      box(code, type, "java.lang.Boolean");
    } else {
      code.aconst_null();
    }
  }

  private static void box(CodeBuilder code, ClassDesc type, String name) {
    ClassDesc box = ClassDesc.of(name);
    code.invokestatic(box, "valueOf", MethodTypeDesc.of(box, type));
  }
}
