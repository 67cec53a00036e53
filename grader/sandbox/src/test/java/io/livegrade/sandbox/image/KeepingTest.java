package io.livegrade.sandbox.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KeepingTest {

  private static final Instant TODAY = Instant.parse("2026-11-22T06:00:00Z");

  @TempDir Path cache;

  private Keeping keeping;

  @BeforeEach
  void open() {
    keeping = new Keeping(cache, InstantSource.fixed(TODAY));
  }

  @Test
  void removesWhatNobodyUsedForAMonth() throws IOException {
    Path old = root("root-0123", Duration.ofDays(31));
    Path recent = root("root-4567", Duration.ofDays(29));
    Path goesWithIt = Files.createDirectories(Keeping.snapshotsOf(old));
    Path stays = Files.createDirectories(Keeping.snapshotsOf(recent));

    keeping.sweep();

    assertThat(old).doesNotExist();
    assertThat(Keeping.lockFile(old)).doesNotExist();
    assertThat(recent.resolve("bin/java")).exists();
    assertThat(goesWithIt).doesNotExist();
    assertThat(stays).exists();
  }

  @Test
  void aUseKeepsItForAnotherMonth() throws IOException {
    Path root = root("root-0123", Duration.ofDays(31));

    keeping.noteUse(root);
    keeping.sweep();

    assertThat(root.resolve("bin/java")).exists();
  }

  @Test
  void forgetsKeysThatWereWorkedOutLongAgo() throws IOException {
    Path old = dated(cache.resolve("key-of-89ab"), Duration.ofDays(31));
    Path recent = dated(cache.resolve("key-of-cdef"), Duration.ofDays(1));

    keeping.sweep();

    assertThat(old).doesNotExist();
    assertThat(recent).exists();
  }

  @Test
  void leavesAllElseInTheCacheAlone() throws IOException {
    Path other = dated(cache.resolve("grader-1.aot"), Duration.ofDays(400));

    keeping.sweep();

    assertThat(other).exists();
  }

  @Test
  void aCacheThatIsNotThereHasNothingToSweep() {
    Path none = cache.resolve("none");

    new Keeping(none, InstantSource.fixed(TODAY)).sweep();

    assertThat(none).doesNotExist();
  }

  private Path root(String name, Duration age) throws IOException {
    Path root = cache.resolve(name);
    Files.createDirectories(root.resolve("bin"));
    Files.createFile(root.resolve("bin/java"));
    dated(Keeping.lockFile(root), age);
    return root;
  }

  private static Path dated(Path file, Duration age) throws IOException {
    Files.createFile(file);
    return Files.setLastModifiedTime(file, FileTime.from(TODAY.minus(age)));
  }
}
