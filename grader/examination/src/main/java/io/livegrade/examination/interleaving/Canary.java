package io.livegrade.examination.interleaving;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.INIT_NAME;
import static java.lang.constant.ConstantDescs.MTD_void;

import io.livegrade.bridge.schedule.Result.Returned;
import io.livegrade.bridge.stub.ClassFile;
import io.livegrade.bridge.stub.Hooks;
import io.livegrade.bridge.stub.ScheduleReport;
import io.livegrade.bridge.stub.ScheduleRequest;
import io.livegrade.bridge.stub.StubService;
import io.livegrade.examination.rewriting.Rewriter;
import io.livegrade.examination.rewriting.Rewritten;
import io.livegrade.sandbox.SandboxException;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.Set;
import java.util.function.IntSupplier;

/**
 * A counter that loses counts, sent through the same machinery before any submission: a sandbox
 * that does not show it would not show anybody's race.
 */
final class Canary {

  /** Where no submission may have a class. */
  private static final String NAME = "livegrade.Canary";

  private static final int RANDOM_ORDERS = 10;

  private final Rewritten rewritten;

  Canary() {
    rewritten =
        new Rewriter(Set.of(), Canary.class.getClassLoader())
            .rewrite(List.of(new ClassFile(NAME, racyCounter())), NAME);
  }

  /** {@code public int getAsInt() { return ++count; }}, without a guard. */
  private static byte[] racyCounter() {
    ClassDesc counter = ClassDesc.of(NAME);
    int isPublic = java.lang.classfile.ClassFile.ACC_PUBLIC;
    return java.lang.classfile.ClassFile.of()
        .build(
            counter,
            type ->
                type.withFlags(isPublic)
                    .withInterfaceSymbols(IntSupplier.class.describeConstable().orElseThrow())
                    .withField("count", CD_int, 0)
                    .withMethodBody(
                        INIT_NAME,
                        MTD_void,
                        isPublic,
                        code ->
                            code.aload(0).invokespecial(CD_Object, INIT_NAME, MTD_void).return_())
                    .withMethodBody(
                        "getAsInt",
                        MethodTypeDesc.of(CD_int),
                        isPublic,
                        code ->
                            code.aload(0)
                                .dup()
                                .getfield(counter, "count", CD_int)
                                .iconst_1()
                                .iadd()
                                .dup_x1()
                                .putfield(counter, "count", CD_int)
                                .ireturn()));
  }

  /** Requires that the sandbox finds both the race and what it leads to. */
  void requireFoundBy(StubService service)
      throws ReflectiveOperationException, InterruptedException {
    service.load(rewritten.classes());
    ScheduleReport report =
        service.interleave(
            new ScheduleRequest(
                Hooks.TWO_COUNTS.className(), NAME, List.of(), rewritten.reached(), RANDOM_ORDERS));
    boolean lost =
        report.outcomes().stream()
            .anyMatch(
                outcome -> outcome.results().equals(List.of(new Returned(1), new Returned(1))));
    if (!lost || report.races().isEmpty() || report.executions() <= RANDOM_ORDERS) {
      throw new SandboxException(
          "The sandbox no longer shows a race that is there (it ran a counter "
              + report.executions()
              + " times and saw "
              + report.outcomes().size()
              + " outcomes and "
              + report.races().size()
              + " races), so it cannot judge concurrency. This is a bug of the grader.");
    }
  }
}
