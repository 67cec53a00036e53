package io.livegrade.examination.rewriting;

import io.livegrade.bridge.stub.Hooks;
import io.livegrade.examination.rewriting.Treatment.CallOut;
import io.livegrade.examination.rewriting.Treatment.Kept;
import io.livegrade.examination.rewriting.Treatment.Replaced;
import io.livegrade.examination.rewriting.Treatment.Watched;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Decides what becomes of each call. */
final class Treatments {

  private static final String THREAD = "java/lang/Thread";
  private static final String POOLS = "java/util/concurrent/Executors";

  /** By owner, name and type; {@code *} for any owner. */
  private static final Map<String, Replacement> REPLACEMENTS = new HashMap<>();

  private record Replacement(Hooks hooks, String name, boolean told) {}

  static {
    replace("*.wait()V", Hooks.MONITORS, "await");
    replace("*.wait(J)V", Hooks.MONITORS, "await");
    replace("*.wait(JI)V", Hooks.MONITORS, "await");
    replace("*.notify()V", Hooks.MONITORS, "wakeOne");
    replace("*.notifyAll()V", Hooks.MONITORS, "wakeAll");
    String thread = THREAD + ".";
    replace(thread + "start()V", Hooks.THREADS, "start");
    replace(thread + "join()V", Hooks.THREADS, "join");
    replace(thread + "join(J)V", Hooks.THREADS, "joinMillis");
    replace(thread + "join(Ljava/time/Duration;)Z", Hooks.THREADS, "join");
    replace(thread + "isAlive()Z", Hooks.THREADS, "isAlive");
    replace(thread + "getState()Ljava/lang/Thread$State;", Hooks.THREADS, "getState");
    replace(thread + "interrupt()V", Hooks.THREADS, "interrupt");
    replace(thread + "isInterrupted()Z", Hooks.THREADS, "isInterrupted");
    replace(thread + "interrupted()Z", Hooks.THREADS, "interrupted");
    replace(thread + "yield()V", Hooks.THREADS, "giveWay");
    replace(thread + "onSpinWait()V", Hooks.THREADS, "giveWay");
    replace(
        thread + "startVirtualThread(Ljava/lang/Runnable;)Ljava/lang/Thread;",
        Hooks.THREADS,
        "startNew");
    replaceUntold(thread + "setDaemon(Z)V", Hooks.THREADS, "setDaemon");
    replaceUntold(thread + "currentThread()Ljava/lang/Thread;", Hooks.THREADS, "currentThread");
    replace(thread + "sleep(J)V", Hooks.TIME, "sleep");
    replace(thread + "sleep(JI)V", Hooks.TIME, "sleep");
    replace(thread + "sleep(Ljava/time/Duration;)V", Hooks.TIME, "sleep");
    replace("java/util/concurrent/TimeUnit.sleep(J)V", Hooks.TIME, "sleep");
    replaceUntold("java/lang/System.nanoTime()J", Hooks.TIME, "nanoTime");
    replaceUntold("java/lang/System.currentTimeMillis()J", Hooks.TIME, "currentTimeMillis");
    replaceUntold("java/time/Instant.now()Ljava/time/Instant;", Hooks.TIME, "instant");
    String parking = "java/util/concurrent/locks/LockSupport.";
    replace(parking + "park()V", Hooks.TIME, "park");
    replace(parking + "park(Ljava/lang/Object;)V", Hooks.TIME, "park");
    replace(parking + "parkNanos(J)V", Hooks.TIME, "parkNanos");
    replace(parking + "parkNanos(Ljava/lang/Object;J)V", Hooks.TIME, "parkNanos");
    replace(parking + "unpark(Ljava/lang/Thread;)V", Hooks.THREADS, "unpark");
    String pool = ")Ljava/util/concurrent/ExecutorService;";
    pool("newFixedThreadPool(I" + pool);
    pool("newCachedThreadPool(" + pool);
    pool("newSingleThreadExecutor(" + pool);
    pool("newVirtualThreadPerTaskExecutor(" + pool);
    String factory = ")Ljava/util/concurrent/ThreadFactory;";
    replaceUntold(POOLS + ".defaultThreadFactory(" + factory, Hooks.POOLS, "threads");
    for (String builder : Set.of("", "$OfVirtual", "$OfPlatform")) {
      String owner = THREAD + "$Builder" + builder + ".";
      replace(owner + "start(Ljava/lang/Runnable;)Ljava/lang/Thread;", Hooks.THREADS, "start");
      replaceUntold(
          owner + "unstarted(Ljava/lang/Runnable;)Ljava/lang/Thread;", Hooks.THREADS, "unstarted");
      replaceUntold(owner + "factory(" + factory, Hooks.POOLS, "threads");
    }
  }

  private final OwnClasses own;
  private final Set<String> packTypes;

  /**
   * @param packTypes binary names of the pack's contract and support classes
   */
  Treatments(OwnClasses own, Set<String> packTypes) {
    this.own = own;
    this.packTypes = Set.copyOf(packTypes);
  }

  Treatment of(Call call) {
    String owner = own.ownerOf(call.ownerName(), call.name(), call.type().descriptorString());
    String key = "." + call.name() + call.type().descriptorString();
    Replacement replacement = REPLACEMENTS.getOrDefault(owner + key, REPLACEMENTS.get("*" + key));
    if (replacement != null) {
      return replaced(replacement, call, owner);
    }
    if (own.contains(owner) || call.isStatic() || call.name().equals("<init>")) {
      return new Kept();
    }
    boolean callOut =
        packTypes.contains(owner.replace('/', '.'))
            || owner.equals("java/util/concurrent/Callable");
    if (callOut) {
      return new CallOut();
    }
    int traits = JdkTraits.of(owner, call.name(), call.type());
    return traits == JdkTraits.NO_CONCERN ? new Kept() : new Watched(traits);
  }

  /** The receiver's parameter has the type that the hook wants, which may be a wider one. */
  private static Treatment replaced(Replacement replacement, Call call, String owner) {
    MethodTypeDesc type = call.type();
    if (!call.isStatic()) {
      String receiver =
          replacement.hooks() == Hooks.MONITORS
              ? "java/lang/Object"
              : owner.startsWith(THREAD + "$") ? THREAD + "$Builder" : owner;
      type = type.insertParameterTypes(0, ClassDesc.ofInternalName(receiver));
    }
    return new Replaced(
        ClassDesc.of(replacement.hooks().className()),
        replacement.name(),
        type,
        replacement.told());
  }

  private static void replace(String call, Hooks hooks, String name) {
    REPLACEMENTS.put(call, new Replacement(hooks, name, true));
  }

  private static void replaceUntold(String call, Hooks hooks, String name) {
    REPLACEMENTS.put(call, new Replacement(hooks, name, false));
  }

  private static void pool(String method) {
    replaceUntold(POOLS + "." + method, Hooks.POOLS, method.substring(0, method.indexOf('(')));
  }
}
