package io.livegrade.sandbox.docker;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.NotFoundException;
import io.livegrade.sandbox.SandboxException;
import io.livegrade.sandbox.image.RootFileSystem;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Hands the root file system to the engine, once. */
final class DockerImage {

  private static final String REPOSITORY = "livegrade/root";

  /** Some 300 MB, on the slowest of disks. */
  private static final Duration LOADING = Duration.ofMinutes(10);

  private DockerImage() {}

  /**
   * {@return the name under which the engine knows the root file system}
   *
   * @param runtime what will run it
   */
  static String of(DockerEngine engine, RootFileSystem fileSystem, Optional<String> runtime) {
    // gVisor reads a program as its user does, and keeps the memory of its processes to itself.
    boolean readable = runtime.filter(engine::isGvisor).isPresent();
    String name = REPOSITORY + ":" + fileSystem.key() + (readable ? "-readable" : "");
    if (!engine.ask("look for an image", () -> exists(engine.client(), name))) {
      int javaMode = readable ? RootArchive.READABLE : RootArchive.UNREADABLE;
      load(
          engine,
          new SavedImage(name, architecture(), new RootArchive(fileSystem.path(), javaMode)));
    }
    return name;
  }

  private static boolean exists(DockerClient client, String name) {
    try {
      client.inspectImageCmd(name).exec();
      return true;
    } catch (NotFoundException e) {
      return false;
    }
  }

  /** In the words of image formats. */
  private static String architecture() {
    return System.getProperty("os.arch", "").equals("aarch64") ? "arm64" : "amd64";
  }

  private static void load(DockerEngine engine, SavedImage image) {
    Conduit conduit = new Conduit();
    FutureTask<String> writing = new FutureTask<>(() -> write(image, conduit));
    Thread.ofPlatform().daemon().start(writing);
    try {
      engine.ask(
          "load an image",
          LOADING,
          () -> engine.client().loadImageCmd(conduit.source()).exec() == null);
    } finally {
      conduit.discard();
    }
    requireWritten(writing);
  }

  private static String write(SavedImage image, Conduit conduit) throws IOException {
    try (OutputStream sink = conduit.sink()) {
      image.writeTo(sink);
      return image.name();
    }
  }

  private static void requireWritten(FutureTask<String> writing) {
    try {
      writing.get();
    } catch (ExecutionException e) {
      throw new SandboxException(
          "Cannot hand the root file system to the engine: " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SandboxException("Interrupted while an image was loaded", e);
    }
  }
}
