package io.livegrade.sandbox.namespaces;

import io.livegrade.sandbox.Launch;
import io.livegrade.sandbox.SandboxException;
import io.livegrade.sandbox.image.Folders;
import io.livegrade.sandbox.image.JavaCommand;
import io.livegrade.sandbox.image.Keeping;
import io.livegrade.sandbox.image.RootFileSystem;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Warm JVMs written down, one for each way of starting one, beside the root file system.
 *
 * <p>Where CRIU is missing, or one cannot be written down, there is none and JVMs are started. What
 * went wrong is remembered, so that it is not tried in vain each time.
 */
final class Snapshots {

  private static final int KEY_LENGTH = 16;
  private static final String FAULT = "fault";

  private final RootFileSystem fileSystem;
  private final Criu criu;
  private final WriteDown.Warming warming;
  private final Consumer<String> progress;
  private final Map<List<String>, Optional<Snapshot>> known = new ConcurrentHashMap<>();

  Snapshots(
      RootFileSystem fileSystem, Criu criu, WriteDown.Warming warming, Consumer<String> progress) {
    this.fileSystem = fileSystem;
    this.criu = criu;
    this.warming = warming;
    this.progress = progress;
  }

  /** {@return what its sandboxes owe to it} */
  String describe() {
    return "brought back by " + criu.identity();
  }

  /** {@return the snapshot of what the launch would start, made now if there is none yet} */
  Optional<Snapshot> of(Launch launch) {
    return known.computeIfAbsent(
        JavaCommand.toBeWrittenDown(fileSystem, launch), command -> of(launch, command));
  }

  /**
   * Has it made anew the next time: this one could not be brought back.
   *
   * @param why what CRIU said
   */
  void discard(Snapshot snapshot, String why) {
    progress.accept(
        "a warm sandbox did not come back, so another one is started: "
            + why.lines().reduce((_, last) -> last).orElse("CRIU was killed"));
    known.values().remove(Optional.of(snapshot));
    try {
      Folders.delete(snapshot.folder());
    } catch (IOException e) {
      // It is tried again, and told again.
    }
  }

  private Optional<Snapshot> of(Launch launch, List<String> command) {
    Path folder = Keeping.snapshotsOf(fileSystem.path()).resolve(key(command));
    try {
      if (!Files.isDirectory(folder)) {
        Files.createDirectories(folder.getParent());
        makeOnce(launch, command, folder);
      }
    } catch (IOException e) {
      return Optional.empty(); // somebody else's cache, or a full one: JVMs can still be started
    }
    return Files.exists(folder.resolve(FAULT))
        ? Optional.empty()
        : Optional.of(new Snapshot(folder, criu.program()));
  }

  private void makeOnce(Launch launch, List<String> command, Path folder) throws IOException {
    Path lockFile = folder.resolveSibling(folder.getFileName() + ".lock");
    synchronized (Snapshots.class) { // a lock of files is held by the whole JVM
      try (FileChannel channel =
              FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock lock = channel.lock()) {
        if (!lock.isValid() || Files.isDirectory(folder)) {
          return;
        }
        Path growing = folder.resolveSibling(folder.getFileName() + ".growing");
        Folders.delete(growing);
        Files.createDirectories(growing);
        String fault = writeDown(launch, command, growing);
        if (!fault.isEmpty()) {
          Folders.delete(growing);
          Files.createDirectories(growing);
          Files.writeString(growing.resolve(FAULT), fault);
        }
        Files.move(growing, folder);
      }
    }
  }

  /** {@return why there are no images in the folder, or nothing} */
  private String writeDown(Launch launch, List<String> command, Path folder) {
    try {
      criu.requireThatItWorks();
    } catch (IOException | SandboxException e) {
      return String.valueOf(e.getMessage()); // "grade doctor" says so; nobody asked for it here
    }
    progress.accept("writing down a warm sandbox, once, about 10 s");
    try {
      new WriteDown(fileSystem, criu.program(), warming, folder).of(launch, command);
      return "";
    } catch (IOException | SandboxException e) {
      if (Thread.currentThread().isInterrupted() && e instanceof SandboxException stopped) {
        throw stopped; // says nothing about CRIU, so it is nothing to remember
      }
      String fault = String.valueOf(e.getMessage());
      progress.accept(
          "it cannot be written down, so sandboxes are started: "
              + fault.lines().findFirst().orElse(""));
      return fault;
    }
  }

  /** A JVM goes on where it was only on the same processor and kernel, with the same files. */
  private String key(List<String> command) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part :
          List.of(fileSystem.key(), criu.identity(), Host.kernel(), Host.processor())) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      digest.update(String.join("\0", command).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest()).substring(0, KEY_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
