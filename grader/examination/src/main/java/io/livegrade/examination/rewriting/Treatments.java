package io.livegrade.examination.rewriting;

import io.livegrade.examination.rewriting.Treatment.CallOut;
import io.livegrade.examination.rewriting.Treatment.Kept;
import io.livegrade.examination.rewriting.Treatment.Replaced;
import io.livegrade.examination.rewriting.Treatment.Watched;
import io.livegrade.stub.schedule.MonitorHooks;
import io.livegrade.stub.schedule.PoolHooks;
import io.livegrade.stub.schedule.ThreadHooks;
import io.livegrade.stub.schedule.TimeHooks;
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

  private record Replacement(Class<?> hooks, String name, boolean told) {}

  static {
    replace("*.wait()V", MonitorHooks.class, "await");
    replace("*.wait(J)V", MonitorHooks.class, "await");
    replace("*.wait(JI)V", MonitorHooks.class, "await");
    replace("*.notify()V", MonitorHooks.class, "wakeOne");
    replace("*.notifyAll()V", MonitorHooks.class, "wakeAll");
    String thread = THREAD + ".";
    replace(thread + "start()V", ThreadHooks.class, "start");
    replace(thread + "join()V", ThreadHooks.class, "join");
    replace(thread + "join(J)V", ThreadHooks.class, "joinMillis");
    replace(thread + "join(Ljava/time/Duration;)Z", ThreadHooks.class, "join");
    replace(thread + "isAlive()Z", ThreadHooks.class, "isAlive");
    replace(thread + "getState()Ljava/lang/Thread$State;", ThreadHooks.class, "getState");
    replace(thread + "interrupt()V", ThreadHooks.class, "interrupt");
    replace(thread + "isInterrupted()Z", ThreadHooks.class, "isInterrupted");
    replace(thread + "interrupted()Z", ThreadHooks.class, "interrupted");
    replace(thread + "yield()V", ThreadHooks.class, "giveWay");
    replace(thread + "onSpinWait()V", ThreadHooks.class, "giveWay");
    replace(
        thread + "startVirtualThread(Ljava/lang/Runnable;)Ljava/lang/Thread;",
        ThreadHooks.class,
        "startNew");
    replaceUntold(thread + "setDaemon(Z)V", ThreadHooks.class, "setDaemon");
    replaceUntold(thread + "currentThread()Ljava/lang/Thread;", ThreadHooks.class, "currentThread");
    replace(thread + "sleep(J)V", TimeHooks.class, "sleep");
    replace(thread + "sleep(JI)V", TimeHooks.class, "sleep");
    replace(thread + "sleep(Ljava/time/Duration;)V", TimeHooks.class, "sleep");
    replace("java/util/concurrent/TimeUnit.sleep(J)V", TimeHooks.class, "sleep");
    replaceUntold("java/lang/System.nanoTime()J", TimeHooks.class, "nanoTime");
    replaceUntold("java/lang/System.currentTimeMillis()J", TimeHooks.class, "currentTimeMillis");
    replaceUntold("java/time/Instant.now()Ljava/time/Instant;", TimeHooks.class, "instant");
    String parking = "java/util/concurrent/locks/LockSupport.";
    replace(parking + "park()V", TimeHooks.class, "park");
    replace(parking + "park(Ljava/lang/Object;)V", TimeHooks.class, "park");
    replace(parking + "parkNanos(J)V", TimeHooks.class, "parkNanos");
    replace(parking + "parkNanos(Ljava/lang/Object;J)V", TimeHooks.class, "parkNanos");
    replace(parking + "unpark(Ljava/lang/Thread;)V", ThreadHooks.class, "unpark");
    String pool = ")Ljava/util/concurrent/ExecutorService;";
    pool("newFixedThreadPool(I" + pool);
    pool("newCachedThreadPool(" + pool);
    pool("newSingleThreadExecutor(" + pool);
    pool("newVirtualThreadPerTaskExecutor(" + pool);
    String factory = ")Ljava/util/concurrent/ThreadFactory;";
    replaceUntold(POOLS + ".defaultThreadFactory(" + factory, PoolHooks.class, "threads");
    for (String builder : Set.of("", "$OfVirtual", "$OfPlatform")) {
      String owner = THREAD + "$Builder" + builder + ".";
      replace(owner + "start(Ljava/lang/Runnable;)Ljava/lang/Thread;", ThreadHooks.class, "start");
      replaceUntold(
          owner + "unstarted(Ljava/lang/Runnable;)Ljava/lang/Thread;",
          ThreadHooks.class,
          "unstarted");
      replaceUntold(owner + "factory(" + factory, PoolHooks.class, "threads");
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
          replacement.hooks() == MonitorHooks.class
              ? "java/lang/Object"
              : owner.startsWith(THREAD + "$") ? THREAD + "$Builder" : owner;
      type = type.insertParameterTypes(0, ClassDesc.ofInternalName(receiver));
    }
    return new Replaced(
        replacement.hooks().describeConstable().orElseThrow(),
        replacement.name(),
        type,
        replacement.told());
  }

  private static void replace(String call, Class<?> hooks, String name) {
    REPLACEMENTS.put(call, new Replacement(hooks, name, true));
  }

  private static void replaceUntold(String call, Class<?> hooks, String name) {
    REPLACEMENTS.put(call, new Replacement(hooks, name, false));
  }

  private static void pool(String method) {
    replaceUntold(POOLS + "." + method, PoolHooks.class, method.substring(0, method.indexOf('(')));
  }
}
