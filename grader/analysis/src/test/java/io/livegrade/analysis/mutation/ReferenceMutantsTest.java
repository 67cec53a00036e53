package io.livegrade.analysis.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.analysis.PackSourcesOnDisk;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.model.run.Mutant;
import io.livegrade.model.run.PlantedMutants;
import io.livegrade.model.submission.SourceFile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Breaks code everywhere, and compiles it. */
final class ReferenceMutantsTest {
  private static final String CODE =
      """
      import java.util.*;
      import java.util.concurrent.atomic.AtomicLong;
      import java.util.concurrent.locks.*;

      public final class Store<K, V> {
        private static final int LIMIT = 3;
        private static final long NANOS = 1_000_000_000L;
        private static final boolean FAIR = true;
        private final Map<K, V> map = new LinkedHashMap<>(16, 0.75f, true);
        private final Lock lock = new ReentrantLock(FAIR);
        private final int capacity;
        private final byte[] bytes = {1, 2};
        private byte small = 1;
        private char letter = 65;
        private long hits, misses;
        private Node last;
        enum State { OPEN, CLOSED }
        private volatile State state = State.CLOSED;

        static final class Node { Node next; int count; }

        public Store(int capacity) {
          if (capacity < 1) {
            throw new IllegalArgumentException("capacity " + capacity + " is less than " + 1);
          }
          this.capacity = capacity;
        }

        public synchronized Optional<V> get(K key) {
          Objects.requireNonNull(key);
          V value = map.get(key);
          if (value == null) {
            misses++;
            last = null;
            return Optional.empty();
          }
          hits += 1;
          last = new Node();
          last.count++;
          return Optional.of(value);
        }

        public V put(K key, V value) {
          lock.lock();
          try {
            V old = map.put(key, value);
            while (map.size() > capacity) map.remove(map.keySet().iterator().next());
            state = State.OPEN;
            notes.add("put");
            return old;
          } finally {
            lock.unlock();
          }
        }

        private final List<String> notes = new ArrayList<>();

        public int size() { synchronized (map) { return map.size(); } }

        int kind(Object o) {
          final int result;
          if (o instanceof String s && s.length() > 1) { result = s.length() - 1; }
          else { result = 0; }
          for (int i = 0, n = bytes.length; i < n; i++) { if (bytes[i] == 0) continue; hits--; }
          while (true) { if (hits > 0 || !notes.isEmpty()) break; hits = Math.max(1, hits); }
          for (;;) { if (++misses > 0) return switch (result) {
              case LIMIT -> 1; case 4, 5 -> { notes.clear(); yield 2; } default -> -1; }; }
        }

        int read() {
          try { return Integer.parseInt("x") % 2; }
          catch (NumberFormatException e) { notes.add(e.getMessage()); return -2147483648; }
        }

        String text() {
          int c; String line = null; Iterator<String> it = notes.iterator();
          while ((line = it.hasNext() ? it.next() : null) != null) { letter = 66; small = 2; }
          return new StringBuilder().append("a").append(1 + 2).append(1L * hits).toString();
        }

        boolean full() { return map.size() >= capacity && state != State.OPEN; }
        byte tiny() { return 1; }
        Runnable later() { return () -> { notes.add("x"); hits++; }; }
        AtomicLong total = new AtomicLong();
        long total() { total.set(0); total.incrementAndGet(); return total.get() - NANOS; }
        @Deprecated(since = "1", forRemoval = false) void old() { do { misses--; } while (misses > 9); }
      }
      """;

  @Test
  void everyKindOfMistakeIsPlantedAndCompiles() {
    PlantedMutants planted = plant(new SourceFile("Store.java", CODE));

    assertThat(new CompiledSources(planted.sources()).errors()).isEmpty();
    assertThat(planted.mutants().stream().map(Mutant::rule).distinct())
        .containsExactlyInAnyOrder(
            "negated-condition",
            "removed-guard",
            "shifted-bound",
            "arithmetic",
            "constant",
            "removed-call",
            "removed-assignment",
            "removed-lock",
            "swapped-statements",
            "swallowed-exception",
            "lost-answer");
    assertThat(planted.sources().getFirst().lines()).isEqualTo(CODE.lines().count());
    assertThat(planted.mutants())
        .allSatisfy(mutant -> assertThat(mutant.description()).isNotBlank());
  }

  @Test
  void aMutantIsDescribedByWhatItChanges() {
    PlantedMutants planted = plant(new SourceFile("Store.java", CODE));

    assertThat(of("removed-lock", planted))
        .extracting(Mutant::description)
        .containsExactlyInAnyOrder(
            "`get` is not synchronized",
            "the lock `map` is not taken",
            "the lock `lock` is not taken");
    assertThat(of("swapped-statements", planted))
        .extracting(Mutant::description)
        .contains("`state = State.OPEN;` comes after `notes.add(\"put\");`");
  }

  static Stream<PackSourcesOnDisk> solutions() {
    return Stream.concat(PackSourcesOnDisk.references(), PackSourcesOnDisk.goodSamples())
        .map(PackSourcesOnDisk::withoutTests)
        .filter(PackSourcesOnDisk::needsNoLibrary)
        .filter(solution -> !solution.files().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("solutions")
  void everySolutionStillCompiles(PackSourcesOnDisk solution) {
    PlantedMutants planted = new ReferenceMutants().plant(solution.parsed());

    assertThat(planted.mutants()).isNotEmpty();
    List<SourceFile> all =
        Stream.concat(planted.sources().stream(), solution.contract().stream()).toList();
    assertThat(new CompiledSources(all).errors()).isEmpty();
  }

  private static PlantedMutants plant(SourceFile file) {
    return new ReferenceMutants()
        .plant(ParsedSubmission.parse(List.of(file), List.of(), "none.Entry"));
  }

  private static List<Mutant> of(String rule, PlantedMutants planted) {
    return planted.mutants().stream().filter(mutant -> mutant.rule().equals(rule)).toList();
  }
}
