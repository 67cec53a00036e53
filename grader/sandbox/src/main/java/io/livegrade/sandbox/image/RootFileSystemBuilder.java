package io.livegrade.sandbox.image;

import io.livegrade.sandbox.JavaRuntime;
import io.livegrade.sandbox.SandboxException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** Makes the root file system once, and finds it in the cache from then on. */
public final class RootFileSystemBuilder {

  private static final int USUAL_SECONDS = 30;
  private static final long LOCK_RETRY_NANOS = 100_000_000;

  private final Path cache;
  private final Path javaHome;
  private final Consumer<String> progress;
  private final Keeping keeping;

  /**
   * Builds from one JDK into one cache.
   *
   * @param cache the folder that keeps root file systems; made when missing
   * @param javaHome a Linux JDK that can link run-time images
   * @param progress told one line when there is something to make, which takes seconds
   */
  public RootFileSystemBuilder(Path cache, Path javaHome, Consumer<String> progress) {
    this.cache = cache.toAbsolutePath();
    this.javaHome = javaHome.toAbsolutePath();
    this.progress = progress;
    this.keeping = new Keeping(this.cache, InstantSource.system());
  }

  /** {@return where root file systems are kept unless the operator says otherwise} */
  public static Path defaultCache(Map<String, String> environment, Path userHome) {
    String configured = environment.getOrDefault("XDG_CACHE_HOME", "");
    // The specification of these variables says that relative paths are to be ignored.
    Path base = configured.startsWith("/") ? Path.of(configured) : userHome.resolve(".cache");
    return base.resolve("livegrade");
  }

  /** {@return the root file system of these contents, made now if it is not in the cache} */
  public RootFileSystem build(ImageContents contents) {
    try {
      String key = RememberedKey.in(cache).of(javaHome, contents);
      Path finished = cache.resolve("root-" + key);
      // The folder gets this name when it is complete and not before.
      if (!Files.isDirectory(finished)) {
        Files.createDirectories(cache);
        makeOnce(contents, finished);
        keeping.sweep();
      }
      keeping.noteUse(finished);
      return new RootFileSystem(finished, key, insidePaths(contents), contents.trained());
    } catch (IOException e) {
      throw new SandboxException(
          "Cannot make the sandbox's root file system in \"" + cache + "\": " + e.getMessage(), e);
    }
  }

  private void makeOnce(ImageContents contents, Path finished) throws IOException {
    try (FileChannel channel =
            FileChannel.open(
                Keeping.lockFile(finished), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = lock(channel)) {
      if (!lock.isValid() || Files.isDirectory(finished)) {
        return;
      }
      progress.accept("making the sandbox's root file system, once, about " + USUAL_SECONDS + " s");
      Path growing = cache.resolve(finished.getFileName() + ".growing");
      Folders.delete(growing); // left by a grader that was killed: the lock says nobody uses it
      try {
        make(contents, growing);
        Files.move(growing, finished, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Folders.delete(growing);
      }
    }
  }

  /** Waits for whoever makes it now, in this JVM or in another one. */
  private static FileLock lock(FileChannel channel) throws IOException {
    while (true) {
      try {
        return channel.lock();
      } catch (OverlappingFileLockException held) {
        LockSupport.parkNanos(LOCK_RETRY_NANOS);
      }
    }
  }

  private void make(ImageContents contents, Path root) throws IOException {
    Files.createDirectories(root);
    for (String device : List.of("null", "random", "urandom")) {
      // Where the host's devices are shown; without random ones SecureRandom takes seconds.
      Files.createDirectories(root.resolve("dev"));
      Files.createFile(root.resolve("dev").resolve(device));
    }
    Files.createDirectories(root.resolve("proc")); // docker mounts here
    copyJars(contents, root);
    CLibrary library = CLibrary.of(javaHome.resolve("bin/java"));
    RuntimeLinker linker = new RuntimeLinker(javaHome);
    List<Path> executables = new ArrayList<>();
    executables.add(root.resolve(library.loader().toString().substring(1)));
    for (JavaRuntime runtime : JavaRuntime.values()) {
      Path home = root.resolve(RootFileSystem.home(runtime).substring(1));
      linker.link(runtime, home);
      library.copyFor(home, root);
      SharedArchive.make(runtime, home, root);
      executables.add(home.resolve("bin/java"));
    }
    RootFileSystem untrained =
        new RootFileSystem(root, "", insidePaths(contents), contents.trained());
    for (List<String> libraries : contents.trained()) {
      TrainedCache.make(untrained, libraries);
    }
    Folders.lockDown(root, executables);
  }

  private static void copyJars(ImageContents contents, Path root) throws IOException {
    Files.createDirectories(root.resolve("jars"));
    copyJar(contents.stub(), root, RootFileSystem.STUB);
    copyJar(contents.bridge(), root, RootFileSystem.BRIDGE);
    Map<String, List<String>> inside = insidePaths(contents);
    for (Map.Entry<String, List<Path>> library : contents.libraries().entrySet()) {
      List<String> targets = inside.getOrDefault(library.getKey(), List.of());
      for (int i = 0; i < targets.size(); i++) {
        copyJar(library.getValue().get(i), root, targets.get(i));
      }
    }
  }

  private static void copyJar(Path jar, Path root, String inside) throws IOException {
    Path target = root.resolve(inside.substring(1));
    if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      Files.copy(jar, target);
    }
  }

  /** A jar that two libraries share lies there once, so it is on a class path once. */
  private static Map<String, List<String>> insidePaths(ImageContents contents) {
    Map<String, List<String>> paths = new TreeMap<>();
    contents
        .libraries()
        .forEach(
            (name, jars) ->
                paths.put(name, jars.stream().map(jar -> "/jars/" + jar.getFileName()).toList()));
    return paths;
  }
}
