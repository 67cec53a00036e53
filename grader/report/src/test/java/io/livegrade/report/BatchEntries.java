package io.livegrade.report;

import io.livegrade.model.Band;
import io.livegrade.model.Level;
import io.livegrade.model.batch.BatchEntry;
import io.livegrade.model.batch.Conditions;
import io.livegrade.model.batch.Identity;
import io.livegrade.model.batch.Marks;
import io.livegrade.model.batch.Origin;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Entries of a batch, of every sort and with fixed times. */
final class BatchEntries {

  private static final Conditions CONDITIONS =
      new Conditions("lru-cache", "abc", "1.0", "docker", "as usual");

  private BatchEntries() {}

  static List<BatchEntry> all() {
    List<BatchEntry> entries = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      int points = 100 - i * i / 6;
      entries.add(entry("candidate-" + i, given(points)));
    }
    entries.add(entry(HostileReport.HOSTILE, given(12)));
    entries.add(entry("late", new Marks.Missing("No container engine answers.")));
    return entries;
  }

  static BatchEntry entry(String name, Marks marks) {
    return new BatchEntry(
        new Origin("/handed-in/" + name, name, name.replaceAll("[^\\w-]", "")),
        new Identity("hash of " + name.length(), CONDITIONS),
        Instant.parse("2026-01-02T12:00:00Z"),
        marks);
  }

  static Marks.Given given(int points) {
    return new Marks.Given(
        level(points),
        points,
        points >= 92 ? Band.EXCEPTIONAL : Band.ADEQUATE,
        points >= 75,
        List.of(
            mark("Behaviour", points, 60),
            mark("Concurrency safety", Math.max(0, points - 20), 30),
            mark("Candidate's own tests", points / 2, 10)));
  }

  private static Marks.Mark mark(String criterion, int points, int of) {
    return new Marks.Mark(criterion, level(points), points * of / 100, of);
  }

  private static Level level(int points) {
    if (points >= 85) {
      return Level.STRONG;
    }
    return points >= 60 ? Level.ACCEPTABLE : Level.CONCERN;
  }
}
