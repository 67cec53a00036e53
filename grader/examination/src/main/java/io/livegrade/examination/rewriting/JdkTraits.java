package io.livegrade.examination.rewriting;

import io.livegrade.bridge.stub.Traits;
import java.lang.constant.MethodTypeDesc;
import java.util.Set;
import java.util.regex.Pattern;

/** What the methods of the JDK's collections and synchronizers do that other threads can see. */
final class JdkTraits {

  /** For a method that no other thread can see. */
  static final int NO_CONCERN = -1;

  private static final String CONCURRENT = "java/util/concurrent/";

  private static final Pattern COLLECTION =
      Pattern.compile(
          "java/(lang/Iterable"
              + "|util/\\w*(Map|Set|List|Deque|Queue|Collection|Iterator|Vector|Stack|Hashtable))");

  private static final Set<String> UNCONCERNED =
      Set.of(
          CONCURRENT + "TimeUnit",
          CONCURRENT + "Callable",
          CONCURRENT + "ThreadFactory",
          CONCURRENT + "ThreadLocalRandom",
          CONCURRENT + "RejectedExecutionHandler");

  private static final Set<String> WRITES =
      Set.of(
          "put",
          "putAll",
          "putFirst",
          "putLast",
          "putIfAbsent",
          "compute",
          "computeIfAbsent",
          "computeIfPresent",
          "merge",
          "replace",
          "replaceAll",
          "remove",
          "removeAll",
          "removeIf",
          "removeFirst",
          "removeLast",
          "removeFirstOccurrence",
          "removeLastOccurrence",
          "retainAll",
          "clear",
          "add",
          "addAll",
          "addFirst",
          "addLast",
          "addElement",
          "set",
          "setElementAt",
          "insertElementAt",
          "removeElement",
          "removeElementAt",
          "removeAllElements",
          "poll",
          "pollFirst",
          "pollLast",
          "pollFirstEntry",
          "pollLastEntry",
          "offer",
          "offerFirst",
          "offerLast",
          "push",
          "pop",
          "sort");

  private static final Set<String> VIEWS =
      Set.of(
          "iterator",
          "listIterator",
          "descendingIterator",
          "keySet",
          "values",
          "entrySet",
          "subList",
          "headMap",
          "tailMap",
          "subMap",
          "headSet",
          "tailSet",
          "subSet",
          "descendingMap",
          "descendingSet",
          "descendingKeySet",
          "navigableKeySet",
          "sequencedKeySet",
          "sequencedValues",
          "sequencedEntrySet",
          "reversed",
          "newCondition",
          "readLock",
          "writeLock",
          "asReadLock",
          "asWriteLock",
          "asReadWriteLock");

  private static final Set<String> TAKES =
      Set.of(
          "lock",
          "lockInterruptibly",
          "tryLock",
          "readLock",
          "readLockInterruptibly",
          "tryReadLock",
          "writeLock",
          "writeLockInterruptibly",
          "tryWriteLock");

  private static final Set<String> GIVES =
      Set.of("unlock", "unlockRead", "unlockWrite", "tryUnlockRead", "tryUnlockWrite");

  private static final Set<String> TIMED =
      Set.of(
          "await",
          "tryLock",
          "tryReadLock",
          "tryWriteLock",
          "tryAcquire",
          "poll",
          "pollFirst",
          "pollLast",
          "offer",
          "offerFirst",
          "offerLast",
          "get",
          "awaitTermination",
          "exchange",
          "tryTransfer");

  private static final Pattern POOL =
      Pattern.compile(
          CONCURRENT + "(\\w*Executor\\w*|\\w*Future\\w*|CompletionStage|\\w*CompletionService)");

  private JdkTraits() {}

  /** {@return what a method that is not static does, as the hooks want it told} */
  static int of(String owner, String name, MethodTypeDesc type) {
    if (owner.startsWith(CONCURRENT) && !UNCONCERNED.contains(owner)) {
      return synchronizing(owner, name, type);
    }
    if (!COLLECTION.matcher(owner).matches()) {
      return NO_CONCERN;
    }
    int traits = Traits.COLLECTION;
    traits |= WRITES.contains(name) ? Traits.WRITES : 0;
    traits |= name.equals("get") || name.equals("getOrDefault") ? Traits.LOOKS_UP : 0;
    traits |= VIEWS.contains(name) ? Traits.VIEWS : 0;
    return traits;
  }

  private static int synchronizing(String owner, String name, MethodTypeDesc type) {
    boolean lock = owner.startsWith(CONCURRENT + "locks/");
    boolean reference = !type.returnType().isPrimitive();
    boolean condition = owner.endsWith("Condition") || owner.endsWith("ConditionObject");
    int traits = 0;
    traits |= VIEWS.contains(name) && reference ? Traits.VIEWS : 0;
    traits |= lock && TAKES.contains(name) && !reference ? Traits.TAKES : 0;
    traits |= lock && GIVES.contains(name) ? Traits.GIVES : 0;
    traits |= name.equals("tryOptimisticRead") ? Traits.OPTIMISTIC : 0;
    traits |= condition && name.startsWith("await") ? Traits.WAITS : 0;
    if (POOL.matcher(owner).matches()) {
      traits |= Traits.HANDS_OVER | Traits.TAKES_OVER;
    }
    if (isTimed(name, type)) {
      traits |= Traits.TIMED;
      boolean throwsAtTheEnd =
          name.equals("get")
              || name.equals("exchange")
              || (name.equals("await") && type.returnType().descriptorString().equals("I"));
      traits |= throwsAtTheEnd ? Traits.TIMES_OUT : 0;
    }
    return traits;
  }

  private static boolean isTimed(String name, MethodTypeDesc type) {
    boolean tellsUnit = type.descriptorString().contains("JLjava/util/concurrent/TimeUnit;)");
    return (TIMED.contains(name) && tellsUnit) || name.equals("awaitNanos");
  }
}
