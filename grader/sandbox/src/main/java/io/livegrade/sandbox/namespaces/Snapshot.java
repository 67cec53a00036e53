package io.livegrade.sandbox.namespaces;

import io.livegrade.sandbox.image.Folders;
import io.livegrade.sandbox.process.HostBoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A JVM written down by CRIU, warm and waiting for its first conversation.
 *
 * @param folder holds CRIU's images, and the names of the JVM's pipes
 * @param criu the program that wrote it and brings it back
 */
record Snapshot(Path folder, Path criu) {

  static final String PIPES = "pipes";

  /** As {@code restore.sh} knows it. */
  private static final String KERNEL_FACTS = "kernel-";

  private static final String LOG = "restore.log";

  /**
   * The images to bring one JVM back from.
   *
   * @param images links to those that all share, and some of its own
   * @param criu brings it back
   * @param pipes its standard input, output and errors, as the images name them
   */
  record Copy(Path images, Path criu, List<String> pipes) implements AutoCloseable {

    /** {@return what CRIU had to say; empty when that was nothing} */
    String log() {
      try {
        return Files.readString(images.resolve(LOG)).strip();
      } catch (IOException e) {
        return "";
      }
    }

    @Override
    public void close() {
      try {
        Folders.delete(images);
      } catch (IOException e) {
        // Some links stay behind in the folder for temporary files.
      }
    }
  }

  /**
   * {@return where what CRIU found out about the kernel lies among the images} It holds until the
   * host starts anew, and costs CRIU some 50 ms to find out.
   */
  static String kernelFacts() {
    return KERNEL_FACTS + HostBoot.id();
  }

  /**
   * {@return images of the same JVM running as another user of the host}
   *
   * @throws IOException when these cannot be read, or their copies not be written
   */
  Copy copyFor(int user) throws IOException {
    List<String> pipes = Files.readAllLines(folder.resolve(PIPES));
    Copy copy = new Copy(Files.createTempDirectory("livegrade-restore-"), criu, pipes);
    try {
      fill(copy.images(), user);
      return copy;
    } catch (IOException e) {
      copy.close();
      throw e;
    }
  }

  private void fill(Path images, int user) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path each : files.toList()) {
        Path copy = images.resolve(folder.relativize(each));
        if (WrittenUser.isIn(each)) {
          byte[] image = Files.readAllBytes(each);
          WrittenUser.replace(image, user);
          Files.write(copy, image);
        } else {
          Files.createSymbolicLink(copy, each);
        }
      }
    }
  }
}
