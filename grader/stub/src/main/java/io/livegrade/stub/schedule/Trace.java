package io.livegrade.stub.schedule;

import io.livegrade.bridge.stub.ScheduleReport.Course;
import io.livegrade.bridge.stub.ScheduleReport.StepKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What happened in one execution, step by step, in numbers. */
final class Trace {

  private static final int MAX_EVENTS = 1_500;
  private static final int NOTHING = -1;

  /** All up to a class's own name; what the compiler adds to it where it has none. */
  private static final Pattern PACKAGE = Pattern.compile(".*[.$](?=\\p{Alpha})");

  private static final Pattern TAIL = Pattern.compile("\\$\\d+$");

  private final Map<String, Integer> named = new HashMap<>();
  private final List<ManagedThread> threads = new ArrayList<>();
  private final IdentityHashMap<Object, Integer> numbers = new IdentityHashMap<>();
  private final List<String> things = new ArrayList<>();
  private int[] events = new int[256];
  private int size;

  void column(ManagedThread thread) {
    threads.add(thread);
  }

  void add(StepKind kind, ManagedThread thread, @Nullable Object argument) {
    add(kind, thread, argument == null ? NOTHING : numberOf(argument));
  }

  void addThread(StepKind kind, ManagedThread thread, ManagedThread other) {
    add(kind, thread, other.index);
  }

  @SuppressWarnings("EnumOrdinal") // both ends of the wire are built from this one source
  private void add(StepKind kind, ManagedThread thread, int argument) {
    if (size / Course.WIDTH >= MAX_EVENTS) {
      return;
    }
    if (size == events.length) {
      events = Arrays.copyOf(events, size * 2);
    }
    events[size++] = kind.ordinal();
    events[size++] = thread.index;
    events[size++] = thread.site;
    events[size++] = argument;
  }

  /** {@return the number of an object that steps refer to} */
  int numberOf(Object thing) {
    Integer known = numbers.get(thing);
    if (known != null) {
      return known;
    }
    numbers.put(thing, things.size());
    things.add(nameOf(thing));
    return things.size() - 1;
  }

  /** {@return what the report calls it} */
  String nameOfThing(Object thing) {
    return things.get(numberOf(thing));
  }

  private String nameOf(Object thing) {
    if (thing instanceof String text) {
      return text;
    }
    Class<?> type = thing instanceof Class<?> itself ? itself : thing.getClass();
    String name = TAIL.matcher(PACKAGE.matcher(type.getName()).replaceAll("")).replaceAll("");
    String base = thing instanceof Class<?> ? name + ".class" : name;
    int same = named.merge(base, 1, Integer::sum);
    return same == 1 ? base : base + " #" + same;
  }

  Course course() {
    return new Course(
        threads.stream().map(thread -> thread.name).toList(), things, Arrays.copyOf(events, size));
  }
}
