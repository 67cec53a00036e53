package io.livegrade.sandbox.image;

import java.io.IOException;
import java.nio.file.Path;

/** Writes the classes a runtime always loads down in the form the JVM maps into memory. */
final class SharedArchive {

  private SharedArchive() {}

  static void make(Path home, Path root) throws IOException {
    Tool.run(
        home.resolve("bin/java").toString(),
        "-Xshare:dump",
        "-XX:+UseSerialGC",
        "-XX:SharedArchiveFile=" + home + RuntimeLinker.ARCHIVE,
        "-cp",
        root.resolve(RootFileSystem.STUB.substring(1))
            + ":"
            + root.resolve(RootFileSystem.BRIDGE.substring(1)));
  }
}
