package io.livegrade.sandbox.image;

import io.livegrade.sandbox.JavaRuntime;
import io.livegrade.sandbox.SandboxException;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the classes that every run takes down in the form the JVM maps into memory.
 *
 * <p>With the compiler's classes among them a compilation costs two thirds of the processor time.
 */
final class SharedArchive {

  private SharedArchive() {}

  static void make(JavaRuntime runtime, Path home, Path root) throws IOException {
    String java = home.resolve("bin/java").toString();
    String stub = root.resolve(RootFileSystem.STUB.substring(1)).toString();
    String bridge = root.resolve(RootFileSystem.BRIDGE.substring(1)).toString();
    Path list = root.resolve("classes.txt");
    Tool.run(
        java,
        "-XX:+UseSerialGC",
        "-XX:DumpLoadedClassList=" + list,
        "-cp",
        String.join(":", stub, bridge, ourselves().toString()),
        rehearsal(runtime).getName(),
        stub,
        bridge);
    Tool.run(
        java,
        "-Xshare:dump",
        "-XX:+UseSerialGC",
        "-XX:SharedClassListFile=" + list,
        "-XX:SharedArchiveFile=" + home + RuntimeLinker.ARCHIVE,
        "-cp",
        stub + ":" + bridge);
    Files.delete(list);
  }

  private static Class<?> rehearsal(JavaRuntime runtime) {
    return switch (runtime) {
      case EXAMINATION -> Rehearsal.class;
      case WORKBENCH -> CompilerRehearsal.class;
    };
  }

  private static Path ourselves() {
    try {
      return Path.of(Rehearsal.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new SandboxException("Cannot tell where our own classes lie", e);
    }
  }
}
