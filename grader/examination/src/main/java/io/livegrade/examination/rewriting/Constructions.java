package io.livegrade.examination.rewriting;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_void;

import io.livegrade.bridge.stub.Hooks;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.HashMap;
import java.util.Map;

/**
 * Follows the making of objects through a method: some are made by a hook instead, and a
 * constructor's own object is nobody's before its superclass has made its part.
 */
final class Constructions {

  private static final String MAP_BY_ACCESS = "java/util/LinkedHashMap(IFZ)V";
  private static final String POOL =
      "java/util/concurrent/ThreadPoolExecutor"
          + "(IIJLjava/util/concurrent/TimeUnit;Ljava/util/concurrent/BlockingQueue;";
  private static final ClassDesc CALL_HOOKS = ClassDesc.of(Hooks.CALLS.className());

  /** A hook that makes objects in a constructor's stead. */
  private record Maker(Hooks hooks, String name) {}

  private static final Maker THREAD = new Maker(Hooks.THREADS, "newThread");
  private static final Maker THREAD_POOL = new Maker(Hooks.POOLS, "newThreadPoolExecutor");

  private static final Map<String, Maker> MAKERS =
      Map.of(
          "java/lang/Thread()V",
          THREAD,
          "java/lang/Thread(Ljava/lang/Runnable;)V",
          THREAD,
          "java/lang/Thread(Ljava/lang/String;)V",
          THREAD,
          "java/lang/Thread(Ljava/lang/Runnable;Ljava/lang/String;)V",
          THREAD,
          MAP_BY_ACCESS,
          new Maker(Hooks.CALLS, "newLinkedHashMap"),
          POOL + ")V",
          THREAD_POOL,
          POOL + "Ljava/util/concurrent/RejectedExecutionHandler;)V",
          THREAD_POOL);

  private final Map<String, Integer> begun = new HashMap<>();
  private final boolean inConstructor;
  private boolean ownIsMade;

  Constructions(boolean inConstructor) {
    this.inConstructor = inConstructor;
    this.ownIsMade = !inConstructor;
  }

  boolean inConstructor() {
    return inConstructor;
  }

  /** {@return whether the constructor's own object can be spoken of yet} */
  boolean ownIsMade() {
    return ownIsMade;
  }

  void begin(CodeBuilder code, NewObjectInstruction made) {
    begun.merge(made.className().asInternalName(), 1, Integer::sum);
    code.with(made);
  }

  void end(CodeBuilder code, InvokeInstruction constructor) {
    String owner = constructor.owner().asInternalName();
    String key = owner + constructor.type().stringValue();
    boolean own = begun.getOrDefault(owner, 0) == 0;
    if (!own) {
      begun.merge(owner, -1, Integer::sum);
      Maker maker = MAKERS.get(key);
      if (maker != null) {
        makeBy(code, maker, constructor);
      } else {
        code.with(constructor);
      }
      return;
    }
    boolean map = key.equals(MAP_BY_ACCESS);
    if (map) {
      code.dup();
      code.invokestatic(CALL_HOOKS, "willOrder", MethodTypeDesc.of(CD_void, CD_boolean));
    }
    code.with(constructor);
    if (map) {
      code.aload(0);
      code.invokestatic(CALL_HOOKS, "ordered", MethodTypeDesc.of(CD_void, CD_Object));
    }
    ownIsMade = true;
  }

  static boolean hasMaker(Call constructor) {
    return MAKERS.containsKey(constructor.ownerName() + constructor.type().descriptorString());
  }

  /** Calls the maker with the constructor's arguments, which are on the stack. */
  static void emitMaker(CodeBuilder code, Call constructor) {
    Maker maker = MAKERS.get(constructor.ownerName() + constructor.type().descriptorString());
    if (maker == null) {
      throw new IllegalArgumentException("nothing else makes it: " + constructor);
    }
    emit(code, maker, constructor.type(), constructor.owner());
  }

  /** On the stack are two references to the object that is not made, then the arguments. */
  private static void makeBy(CodeBuilder code, Maker maker, InvokeInstruction constructor) {
    MethodTypeDesc type = constructor.typeSymbol();
    int[] slots = new int[type.parameterCount()];
    for (int i = slots.length - 1; i >= 0; i--) {
      TypeKind kind = TypeKind.from(type.parameterType(i)).asLoadable();
      slots[i] = code.allocateLocal(kind);
      code.storeLocal(kind, slots[i]);
    }
    code.pop2();
    for (int i = 0; i < slots.length; i++) {
      code.loadLocal(TypeKind.from(type.parameterType(i)).asLoadable(), slots[i]);
    }
    emit(code, maker, type, constructor.owner().asSymbol());
  }

  private static void emit(CodeBuilder code, Maker maker, MethodTypeDesc type, ClassDesc made) {
    code.invokestatic(
        ClassDesc.of(maker.hooks().className()), maker.name(), type.changeReturnType(made));
  }
}
