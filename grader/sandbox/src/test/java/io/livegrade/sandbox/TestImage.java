package io.livegrade.sandbox;

import io.livegrade.bridge.Endpoint;
import io.livegrade.sandbox.image.ImageContents;
import io.livegrade.sandbox.image.RootFileSystem;
import io.livegrade.sandbox.image.RootFileSystemBuilder;
import io.livegrade.stub.Stub;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;

/** A root file system whose stub misbehaves on demand; made once for all tests. */
public final class TestImage {

  private static final Path FOLDER = Path.of("target", "test-image");
  private static final List<String> PROGRAM =
      List.of("io/livegrade/stub/Stub.class", "io/livegrade/stub/Stub$Attempt.class");

  private TestImage() {}

  /** {@return the root file system, from the cache if an earlier run made it} */
  public static RootFileSystem rootFileSystem() {
    try {
      Files.createDirectories(FOLDER);
      Path bridge = jar("bridge.jar", Map.of());
      Path library = jar("library.jar", Map.of("library.txt", new byte[] {1}));
      Path stub = jar("stub.jar", compiled());
      return builder()
          .build(new ImageContents(stub, bridge, Map.of("library", List.of(library)), List.of()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the root file system with the stub that submissions meet} */
  public static RootFileSystem withRealStub() {
    ImageContents contents =
        new ImageContents(jarOf(Stub.class), jarOf(Endpoint.class), Map.of(), List.of());
    return builder().build(contents);
  }

  private static RootFileSystemBuilder builder() {
    return new RootFileSystemBuilder(
        FOLDER.resolve("cache"), Path.of(System.getProperty("java.home")), line -> {});
  }

  private static Path jarOf(Class<?> type) {
    return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()));
  }

  private static Map<String, byte[]> compiled() throws IOException {
    Path source = FOLDER.resolve("Stub.java");
    try (InputStream text = TestImage.class.getResourceAsStream("program/Stub.java")) {
      Files.write(source, text == null ? new byte[0] : text.readAllBytes());
    }
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-d", FOLDER.toString(), source.toString());
    if (code != 0) {
      throw new IllegalStateException("The test's program does not compile");
    }
    Map<String, byte[]> classes = new TreeMap<>();
    for (String name : PROGRAM) {
      classes.put(name, Files.readAllBytes(FOLDER.resolve(name)));
    }
    return classes;
  }

  /** The same bytes each time, so that the cache recognizes it. */
  private static Path jar(String name, Map<String, byte[]> entries) throws IOException {
    Path jar = FOLDER.resolve(name);
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file)) {
      for (Map.Entry<String, byte[]> each : entries.entrySet()) {
        JarEntry entry = new JarEntry(each.getKey());
        entry.setLastModifiedTime(FileTime.fromMillis(1_000_000_000_000L));
        out.putNextEntry(entry);
        out.write(each.getValue());
      }
    }
    return jar;
  }
}
