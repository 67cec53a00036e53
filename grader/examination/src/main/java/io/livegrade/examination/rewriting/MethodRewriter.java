package io.livegrade.examination.rewriting;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_void;

import io.livegrade.bridge.stub.Hooks;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.MonitorInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rewrites the code of one method, instruction by instruction. */
final class MethodRewriter implements CodeTransform {

  private static final ClassDesc MONITOR_HOOKS = ClassDesc.of(Hooks.MONITORS.className());
  private static final ClassDesc CALL_HOOKS = ClassDesc.of(Hooks.CALLS.className());
  private static final MethodTypeDesc ON_MONITOR = MethodTypeDesc.of(CD_void, CD_Object, CD_int);

  /** Methods by which work comes to a thread of a pool. */
  private static final Set<String> ENTRIES =
      Set.of("run", "call", "get", "accept", "apply", "execute");

  private final ClassRewriting rewriting;
  private final MethodModel method;
  private final String name;
  private final Constructions constructions;
  private final Accesses accesses;
  private final boolean locks;
  private int line;
  private @Nullable Label start;

  MethodRewriter(ClassRewriting rewriting, MethodModel method) {
    this.rewriting = rewriting;
    this.method = method;
    this.name = method.methodName().stringValue();
    this.constructions = new Constructions(name.equals("<init>"));
    this.accesses = new Accesses(rewriting, this::site, constructions);
    this.locks = method.flags().has(AccessFlag.SYNCHRONIZED);
    this.line =
        method.code().stream()
            .flatMap(CodeModel::elementStream)
            .filter(LineNumber.class::isInstance)
            .mapToInt(first -> ((LineNumber) first).line())
            .findFirst()
            .orElse(0);
  }

  @Override
  public void atStart(CodeBuilder code) {
    if (isEntry()) {
      code.invokestatic(CALL_HOOKS, "entered", MethodTypeDesc.of(CD_void));
    }
    if (locks) {
      onOwnMonitor(code, "enter", "enters synchronized " + name + "()");
      start = code.newLabel();
      code.labelBinding(start);
    }
  }

  private boolean isEntry() {
    return name.startsWith("lambda$")
        || ENTRIES.contains(name)
        || rewriting.isReferredTo(name, method.methodType().stringValue());
  }

  @Override
  public void atEnd(CodeBuilder code) {
    if (start != null) {
      Label end = code.newLabel();
      Label thrown = code.newLabel();
      code.labelBinding(end);
      code.labelBinding(thrown);
      onOwnMonitor(code, "exit", "leaves synchronized " + name + "()");
      code.athrow();
      code.exceptionCatchAll(start, end, thrown);
    }
  }

  private void onOwnMonitor(CodeBuilder code, String hook, String action) {
    if (method.flags().has(AccessFlag.STATIC)) {
      code.ldc(rewriting.thisClass());
    } else {
      code.aload(0);
    }
    code.loadConstant(site(action)).invokestatic(MONITOR_HOOKS, hook, ON_MONITOR);
  }

  @Override
  public void accept(CodeBuilder code, CodeElement element) {
    switch (element) {
      case LineNumber number -> {
        line = number.line();
        code.with(number);
      }
      case FieldInstruction access -> accesses.field(code, access);
      case ArrayLoadInstruction load -> accesses.load(code, load);
      case ArrayStoreInstruction store -> accesses.store(code, store);
      case MonitorInstruction monitor -> onMonitor(code, monitor);
      case ReturnInstruction end -> {
        if (locks) {
          onOwnMonitor(code, "exit", "leaves synchronized " + name + "()");
        }
        code.with(end);
      }
      case NewObjectInstruction made -> constructions.begin(code, made);
      case InvokeInstruction call -> invoke(code, call);
      case InvokeDynamicInstruction dynamic ->
          rewriting.references().rewrite(code, dynamic, this::site);
      default -> code.with(element);
    }
  }

  private void onMonitor(CodeBuilder code, MonitorInstruction monitor) {
    boolean enters = monitor.opcode() == Opcode.MONITORENTER;
    code.loadConstant(site((enters ? "enters" : "leaves") + " a synchronized block"));
    code.invokestatic(MONITOR_HOOKS, enters ? "enter" : "exit", ON_MONITOR);
  }

  private void invoke(CodeBuilder code, InvokeInstruction instruction) {
    if (instruction.name().equalsString("<init>")) {
      constructions.end(code, instruction);
      return;
    }
    Call call =
        new Call(
            instruction.opcode(),
            instruction.owner().asSymbol(),
            instruction.isInterface(),
            instruction.name().stringValue(),
            instruction.typeSymbol());
    rewriting.emit(code, call, site("calls " + rewriting.describe(call)));
  }

  private int site(String action) {
    return rewriting.site(line, name, action);
  }
}
