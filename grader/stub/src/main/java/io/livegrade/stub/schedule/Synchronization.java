package io.livegrade.stub.schedule;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What synchronizes with what: releases and acquisitions by object. */
@SuppressWarnings("ReferenceEquality") // what synchronizes is that very object
final class Synchronization {

  private record Field(int number, @Nullable Object holder) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Field field && field.number == number && field.holder == holder;
    }

    @Override
    public int hashCode() {
      return number * 31 + System.identityHashCode(holder);
    }
  }

  private final IdentityHashMap<Object, VectorClock> released = new IdentityHashMap<>();
  private final Map<Field, VectorClock> volatiles = new HashMap<>();

  /** Conditions stand for their lock, iterators and views for their collection. */
  private final IdentityHashMap<Object, Object> aliases = new IdentityHashMap<>();

  /** Work handed to pools and what comes of it. */
  private final Object handOff = new Object();

  /** {@return what the object stands for, itself if for nothing else} */
  Object rootOf(Object object) {
    return aliases.getOrDefault(object, object);
  }

  boolean isAlias(Object object) {
    return aliases.containsKey(object);
  }

  void alias(Object view, Object of) {
    if (view != of) {
      aliases.put(view, rootOf(of));
    }
  }

  void release(ManagedThread thread, Object object) {
    release(thread, released.computeIfAbsent(rootOf(object), _ -> new VectorClock()));
  }

  void acquire(ManagedThread thread, Object object) {
    VectorClock clock = released.get(rootOf(object));
    if (clock != null) {
      thread.clock.join(clock);
    }
  }

  void releaseVolatile(ManagedThread thread, @Nullable Object holder, int field) {
    release(thread, volatiles.computeIfAbsent(new Field(field, holder), _ -> new VectorClock()));
  }

  void acquireVolatile(ManagedThread thread, @Nullable Object holder, int field) {
    VectorClock clock = volatiles.get(new Field(field, holder));
    if (clock != null) {
      thread.clock.join(clock);
    }
  }

  /** Hands on to whoever takes up work or its results. */
  void handOver(ManagedThread thread) {
    release(thread, handOff);
  }

  void takeOver(ManagedThread thread) {
    acquire(thread, handOff);
  }

  private static void release(ManagedThread thread, VectorClock clock) {
    clock.join(thread.clock);
    thread.clock.tick(thread.index);
  }
}
