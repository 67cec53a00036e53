package io.livegrade.sandbox.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.livegrade.sandbox.SandboxException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RootFileSystemBuilderIT {

  private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));

  private final Queue<String> progress = new ConcurrentLinkedQueue<>();

  @TempDir private Path folder;

  @Test
  void isMadeOnceByTwoAtOnce() throws Exception {
    ImageContents contents = contents();
    // What a killed grader leaves must not be taken for a root file system.
    String key = ContentKey.of(JAVA_HOME, contents);
    Files.createDirectories(folder.resolve("cache/root-" + key + ".growing/jars"));
    try (ExecutorService both = Executors.newFixedThreadPool(2)) {
      Future<RootFileSystem> first = both.submit(() -> builder(JAVA_HOME).build(contents));
      Future<RootFileSystem> second = both.submit(() -> builder(JAVA_HOME).build(contents));
      assertThat(first.get()).isEqualTo(second.get());
    }
    assertThat(progress).hasSize(1).allMatch(line -> line.contains("once"));
    Path root = builder(JAVA_HOME).build(contents).path();
    assertThat(root.resolve("examination/bin")).isDirectoryContaining("glob:**/java");
    assertThat(root.resolve("examination/lib/jspawnhelper")).doesNotExist();
    assertThat(folder.resolve("cache/root-" + key + ".growing")).doesNotExist();
  }

  @Test
  void needsAFullJdk() throws IOException {
    Files.createDirectories(folder.resolve("jre/bin"));
    Files.writeString(folder.resolve("jre/release"), "JAVA_VERSION=25");
    Files.copy(JAVA_HOME.resolve("bin/java"), folder.resolve("jre/bin/java"));
    assertThatExceptionOfType(SandboxException.class)
        .isThrownBy(() -> builder(folder.resolve("jre")).build(contents()))
        .withMessageContaining("jlink");
  }

  private RootFileSystemBuilder builder(Path javaHome) {
    return new RootFileSystemBuilder(folder.resolve("cache"), javaHome, progress::add);
  }

  private ImageContents contents() throws IOException {
    return new ImageContents(
        jar("stub.jar"), jar("bridge.jar"), Map.of("some", List.of(jar("a.jar"))), List.of());
  }

  private Path jar(String name) throws IOException {
    Path jar = folder.resolve(name);
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file)) {
      out.finish();
    }
    return jar;
  }
}
