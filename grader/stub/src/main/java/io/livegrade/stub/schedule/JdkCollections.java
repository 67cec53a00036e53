package io.livegrade.stub.schedule;

import io.livegrade.bridge.stub.Traits;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The JDK's collections: which are safe, which belong together, what changes them. */
final class JdkCollections {

  /** What is written when a collection changes. */
  private static final String CONTENTS = "contents";

  private final Synchronization synchronization;
  private final RaceDetector races;
  private final IdentityHashMap<Object, Boolean> accessOrdered = new IdentityHashMap<>();

  JdkCollections(Synchronization synchronization, RaceDetector races) {
    this.synchronization = synchronization;
    this.races = races;
  }

  /** {@return whether it is a collection, or a part of one, that the JDK implements} */
  boolean isOne(Object object) {
    return (object instanceof Collection || object instanceof Map || object instanceof Iterator)
        && jdkName(object).startsWith("java.util.");
  }

  /** {@return whether its methods synchronize without one lock for all} */
  boolean isSafe(Object object) {
    return jdkName(object).startsWith("java.util.concurrent.");
  }

  private static boolean isSynchronized(String name) {
    return name.startsWith("java.util.Collections$Synchronized")
        || name.equals("java.util.Vector")
        || name.equals("java.util.Stack")
        || name.equals("java.util.Hashtable");
  }

  /** {@return whether its methods hold its monitor} */
  boolean isLocking(Object object) {
    return isSynchronized(jdkName(object));
  }

  /** From here on each access moves an entry. */
  void ordersByAccess(Object map) {
    accessOrdered.put(map, true);
  }

  /** Notes an access to what is in the collection. */
  void access(ManagedThread me, Object object, int traits) {
    Object root = synchronization.rootOf(object);
    boolean moves =
        (traits & Traits.LOOKS_UP) != 0
            && root instanceof LinkedHashMap
            && accessOrdered.containsKey(root);
    if ((traits & Traits.WRITES) != 0 || moves) {
      races.write(me, root, CONTENTS);
    } else if (!me.optimistic) {
      races.read(me, root, CONTENTS);
    }
  }

  /** Notes what a call handed out, if it shows the same contents. */
  void handedOut(Object from, @Nullable Object result, int traits) {
    if (result != null && (traits & Traits.VIEWS) != 0 && isOne(result)) {
      synchronization.alias(result, from);
    }
  }

  /** {@return the name of the JDK's class behind an object, which may be of a subclass} */
  private static String jdkName(Object object) {
    Class<?> type = object.getClass();
    while (type.getClassLoader() != null) {
      type = type.getSuperclass();
    }
    return type.getName();
  }
}
