package io.livegrade.grading.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.model.submission.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever folder is handed in, it is accepted or refused with words, within the bounds, and left
 * as it was. {@code -Dfuzz.seconds=600} goes on for longer; a seed that was found to break it joins
 * the list.
 */
final class CollectorFuzzTest {

  private static final Duration TIME = Duration.ofSeconds(Long.getLong("fuzz.seconds", 2));
  private static final int MOST_ENTRIES = 12;

  private static final List<String> NAMES =
      List.of(
          "A.java",
          "a.java",
          "B.java",
          "module-info.java",
          "A.class",
          "src",
          "target",
          "build",
          ".git",
          ".hidden.java",
          "@x.java",
          "-proc.java",
          "back\\slash.java",
          "line\nfeed.java",
          "e\u0301.java",
          "\u202Egnp.java",
          ".java",
          "x".repeat(200) + ".java");

  private static final List<byte[]> CONTENTS =
      List.of(
          new byte[0],
          "class A {}".getBytes(StandardCharsets.UTF_8),
          "\uFEFFpackage a.b; class A {}".getBytes(StandardCharsets.UTF_8),
          new byte[] {(byte) 0xC3},
          new byte[] {'a', '\n', (byte) 0xED, (byte) 0xA0, (byte) 0x80},
          new byte[] {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
          new byte[Bounds.MOST_BYTES_OF_A_SOURCE],
          new byte[Bounds.MOST_BYTES_OF_A_SOURCE + 1]);

  @TempDir Path folder;

  @Test
  void acceptsOrRefusesWhateverIsHandedIn() throws IOException {
    long first = System.nanoTime();
    long end = System.nanoTime() + TIME.toNanos();
    for (long seed = first; System.nanoTime() < end; seed++) {
      handIn(seed);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 39_884_847_834_311L})
  void acceptsOrRefusesWhatWasHandedInBefore(long seed) throws IOException {
    handIn(seed);
  }

  private void handIn(long seed) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    Path handedIn = Files.createDirectory(folder.resolve("seed-" + seed));
    fill(handedIn, random, 3);
    List<String> before = listing(handedIn);

    Collected collected = new Collector().collect(handedIn);

    assertThat(listing(handedIn)).as("seed %d", seed).isEqualTo(before);
    switch (collected) {
      case Collected.Accepted accepted ->
          assertThat(accepted.submission().sources())
              .as("seed %d", seed)
              .isNotEmpty()
              .hasSizeLessThanOrEqualTo(Bounds.MOST_SOURCES)
              .allMatch(CollectorFuzzTest::isWithinBounds);
      case Collected.Refused refused ->
          assertThat(refused.outcome().sentence())
              .as("seed %d", seed)
              .isNotBlank()
              .doesNotContainPattern("\\p{Cntrl}");
    }
    delete(handedIn);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  private static boolean isWithinBounds(SourceFile source) {
    return source.text().getBytes(StandardCharsets.UTF_8).length <= Bounds.MOST_BYTES_OF_A_SOURCE
        && source.path().endsWith(".java")
        && !source.path().contains("..");
  }

  private static void fill(Path folder, SplittableRandom random, int depth) throws IOException {
    int entries = random.nextInt(MOST_ENTRIES);
    for (int i = 0; i < entries; i++) {
      String name = NAMES.get(random.nextInt(NAMES.size()));
      try {
        put(folder.resolve(name), random, depth);
      } catch (FileAlreadyExistsException | InvalidPathException e) {
        // Once is enough, and not every locale can write every name.
      }
    }
  }

  private static void put(Path entry, SplittableRandom random, int depth) throws IOException {
    switch (random.nextInt(12)) {
      case 0 -> Files.createSymbolicLink(entry, Path.of("/etc/passwd"));
      case 1 -> Files.createSymbolicLink(entry, Path.of("."));
      case 2, 3, 4 -> {
        if (depth > 0) {
          fill(Files.createDirectory(entry), random, depth - 1);
        }
      }
      default -> {
        if (Files.exists(entry)) {
          throw new FileAlreadyExistsException(entry.toString());
        }
        Files.write(entry, CONTENTS.get(random.nextInt(CONTENTS.size())));
      }
    }
  }

  private static List<String> listing(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.map(each -> each + " " + each.toFile().lastModified()).sorted().toList();
    }
  }
}
