package io.livegrade.examination.rewriting;

import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what a class file uses that no schedule controls. When in doubt, it is not controlled. */
final class BeyondControl {

  private static final List<String> TYPES =
      List.of(
          "java/util/Timer",
          "java/util/concurrent/ForkJoin",
          "java/util/concurrent/Recursive",
          "java/util/concurrent/CountedCompleter",
          "java/util/concurrent/Scheduled",
          "java/util/concurrent/RunnableScheduledFuture",
          "java/util/concurrent/DelayQueue",
          "java/util/concurrent/Phaser",
          "java/util/concurrent/Flow",
          "java/util/concurrent/SubmissionPublisher",
          "java/util/concurrent/StructuredTaskScope",
          "java/util/concurrent/atomic/AtomicIntegerFieldUpdater",
          "java/util/concurrent/atomic/AtomicLongFieldUpdater",
          "java/util/concurrent/atomic/AtomicReferenceFieldUpdater",
          "java/lang/invoke/VarHandle",
          "java/lang/ThreadGroup",
          "java/lang/InheritableThreadLocal",
          "java/lang/ref/",
          "java/lang/reflect/",
          "java/lang/Process",
          "java/lang/ClassLoader",
          "java/lang/instrument/",
          "java/lang/foreign/",
          "java/net/",
          "java/nio/channels/",
          "sun/",
          "jdk/",
          "io/livegrade/");

  /** The language uses these where nobody wrote them. */
  private static final Set<String> HARMLESS =
      Set.of("java/lang/RuntimeException", "java/lang/runtime/ObjectMethods");

  private static final Set<String> CALLS =
      Set.of(
          "java/lang/Class.forName",
          "java/lang/Class.getDeclaredField",
          "java/lang/invoke/MethodHandles.lookup",
          "java/lang/Thread.stop",
          "java/lang/Thread.setDefaultUncaughtExceptionHandler",
          "java/util/concurrent/Executors.newScheduledThreadPool",
          "java/util/concurrent/Executors.newSingleThreadScheduledExecutor",
          "java/util/concurrent/Executors.newWorkStealingPool",
          "java/util/concurrent/CompletableFuture.orTimeout",
          "java/util/concurrent/CompletableFuture.completeOnTimeout",
          "java/util/concurrent/CompletableFuture.delayedExecutor",
          "java/util/concurrent/CompletableFuture.defaultExecutor",
          "java/util/concurrent/TimeUnit.timedWait",
          "java/util/concurrent/TimeUnit.timedJoin",
          "java/util/concurrent/locks/LockSupport.parkUntil",
          "java/util/concurrent/locks/Condition.awaitUntil");

  private BeyondControl() {}

  /** {@return what it is, in words that follow "uses", if there is something} */
  static Optional<String> in(ClassModel model) {
    for (PoolEntry entry : model.constantPool()) {
      String found =
          switch (entry) {
            case ClassEntry type -> ofType(type.asInternalName());
            case MemberRefEntry member -> ofMember(member);
            default -> "";
          };
      if (!found.isEmpty()) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  private static String ofType(String name) {
    boolean found =
        !HARMLESS.contains(name)
            && !name.startsWith("java/lang/runtime/")
            && TYPES.stream().anyMatch(name::startsWith);
    return found ? plain(name) : "";
  }

  private static String ofMember(MemberRefEntry member) {
    String owner = member.owner().asInternalName();
    String name = member.name().stringValue();
    String descriptor = member.type().stringValue();
    boolean parallel = name.equals("parallelStream") || name.equals("parallel");
    boolean commonPool =
        owner.equals("java/util/concurrent/CompletableFuture")
            && name.endsWith("Async")
            && !descriptor.contains("Ljava/util/concurrent/Executor;");
    boolean timedBulk = name.startsWith("invokeA") && descriptor.contains("TimeUnit");
    boolean grouped =
        owner.equals("java/lang/Thread")
            && name.equals("<init>")
            && descriptor.contains("ThreadGroup");
    return CALLS.contains(owner + "." + name) || parallel || commonPool || timedBulk || grouped
        ? plain(owner) + "." + name
        : "";
  }

  private static String plain(String internalName) {
    return internalName.substring(internalName.lastIndexOf('/') + 1).replace('$', '.');
  }
}
