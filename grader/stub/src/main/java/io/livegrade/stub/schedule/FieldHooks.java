package io.livegrade.stub.schedule;

import io.livegrade.bridge.stub.ScheduleReport.StepKind;
import org.jspecify.annotations.Nullable;

/** What rewritten classes tell before each access to a field that is not final, or to an array. */
@SuppressWarnings("ReferenceEquality") // the object being made is that very one
public final class FieldHooks {

  private FieldHooks() {}

  /** Before a read; a static field has no holder. */
  public static void read(@Nullable Object holder, int field, int site) {
    ManagedThread me = step(site);
    if (me != null && !me.optimistic) {
      me.execution.races.read(me, holder, field);
    }
  }

  /** Before a write. */
  public static void write(@Nullable Object holder, int field, int site) {
    ManagedThread me = step(site);
    if (me != null) {
      me.execution.races.write(me, holder, field);
    }
  }

  /** Before a read of a volatile field. */
  public static void volatileRead(@Nullable Object holder, int field, int site) {
    ManagedThread me = step(site);
    if (me != null) {
      me.execution.synchronization.acquireVolatile(me, holder, field);
    }
  }

  /** Before a write of a volatile field. */
  public static void volatileWrite(@Nullable Object holder, int field, int site) {
    ManagedThread me = step(site);
    if (me != null) {
      me.execution.synchronization.releaseVolatile(me, holder, field);
    }
  }

  /** Before a read in a constructor: the new object is nobody else's yet. */
  public static void readWhileMade(Object holder, Object made, int field, int site) {
    if (holder != made) {
      read(holder, field, site);
    }
  }

  /** Before a write in a constructor. */
  public static void writeWhileMade(Object holder, Object made, int field, int site) {
    if (holder != made) {
      write(holder, field, site);
    }
  }

  /** Before an element is read. */
  public static void arrayRead(@Nullable Object array, int index, int site) {
    if (array != null) {
      read(array, index, site);
    }
  }

  /** Before an element is written. */
  public static void arrayWrite(@Nullable Object array, int index, int site) {
    if (array != null) {
      write(array, index, site);
    }
  }

  private static @Nullable ManagedThread step(int site) {
    ManagedThread me = Execution.caller();
    if (me != null) {
      me.site = site;
      me.execution.scheduler.point(me);
      me.execution.trace.add(StepKind.STEP, me, null);
    }
    return me;
  }
}
