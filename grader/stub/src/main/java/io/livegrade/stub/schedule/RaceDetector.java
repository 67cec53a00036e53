package io.livegrade.stub.schedule;

import io.livegrade.bridge.stub.ScheduleReport.Access;
import io.livegrade.bridge.stub.ScheduleReport.Race;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds two accesses of which none happened before the other. */
final class RaceDetector {

  private static final int MAX_RACES = 8;

  /** One remembered access. */
  private record Seen(
      ManagedThread thread, int tick, int site, boolean writes, List<Object> holds) {

    static Seen by(ManagedThread thread, boolean writes) {
      return new Seen(thread, thread.clock.of(thread.index), thread.site, writes, thread.holds());
    }

    boolean happenedBefore(ManagedThread other) {
      return thread == other || tick <= other.clock.of(thread.index);
    }
  }

  /** The last write of a place, and the last read of each thread since. */
  private static final class Place {
    private @Nullable Seen write;
    private final Map<Integer, Seen> reads = new HashMap<>();
  }

  /** Stands for the object of a static field. */
  private static final Object STATIC = new Object();

  private final IdentityHashMap<Object, Map<Object, Place>> places = new IdentityHashMap<>();
  private final List<Race> races = new ArrayList<>();
  private final Trace trace;

  RaceDetector(Trace trace) {
    this.trace = trace;
  }

  List<Race> races() {
    return List.copyOf(races);
  }

  void read(ManagedThread thread, @Nullable Object holder, Object part) {
    Place place = place(holder, part);
    Seen seen = Seen.by(thread, false);
    report(place.write, seen, holder);
    place.reads.put(thread.index, seen);
  }

  void write(ManagedThread thread, @Nullable Object holder, Object part) {
    Place place = place(holder, part);
    Seen seen = Seen.by(thread, true);
    report(place.write, seen, holder);
    for (Seen read : place.reads.values()) {
      report(read, seen, holder);
    }
    place.reads.clear();
    place.write = seen;
  }

  private Place place(@Nullable Object holder, Object part) {
    return places
        .computeIfAbsent(holder == null ? STATIC : holder, _ -> new HashMap<>())
        .computeIfAbsent(part, _ -> new Place());
  }

  private void report(@Nullable Seen earlier, Seen later, @Nullable Object holder) {
    if (earlier == null || earlier.happenedBefore(later.thread()) || races.size() == MAX_RACES) {
      return;
    }
    boolean known =
        races.stream()
            .anyMatch(
                race ->
                    race.first().site() == earlier.site() && race.second().site() == later.site());
    if (!known) {
      races.add(
          new Race(
              access(earlier),
              access(later),
              holder == null ? "" : trace.nameOfThing(holder),
              trace.course()));
    }
  }

  private Access access(Seen seen) {
    return new Access(
        seen.thread().index,
        seen.site(),
        seen.writes(),
        seen.holds().stream().map(trace::nameOfThing).toList());
  }
}
