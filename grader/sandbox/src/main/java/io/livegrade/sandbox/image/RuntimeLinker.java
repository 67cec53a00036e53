package io.livegrade.sandbox.image;

import io.livegrade.sandbox.JavaRuntime;
import io.livegrade.sandbox.SandboxException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Links the two trimmed JDKs from the one the grader runs on. */
final class RuntimeLinker {

  /** The archive of shared classes, below a runtime's home. */
  static final String ARCHIVE = "/lib/server/sandbox.jsa";

  /** What candidates' code may name and its libraries need. */
  private static final List<String> EXAMINATION =
      List.of(
          "java.base",
          "java.logging",
          "java.naming",
          "java.sql",
          "java.xml",
          "jdk.httpserver",
          // Gson makes objects of classes without a plain constructor by it, and by nothing else.
          "jdk.unsupported");

  /** Adds the compiler and what test libraries need. */
  private static final List<String> WORKBENCH =
      List.of(
          "java.base",
          "java.instrument",
          "java.logging",
          "java.management",
          "java.naming",
          "java.net.http",
          "java.sql",
          "java.xml",
          "jdk.compiler",
          "jdk.httpserver",
          "jdk.unsupported");

  /** Not needed to run, and better not there: starters of processes, licences, stray tools. */
  private static final List<String> UNWANTED =
      List.of("legal", "lib/jspawnhelper", "lib/jexec", "lib/jrt-fs.jar", "lib/libjsig.so");

  private final Path javaHome;

  RuntimeLinker(Path javaHome) {
    this.javaHome = javaHome;
  }

  void link(JavaRuntime runtime, Path target) throws IOException {
    Path jlink = javaHome.resolve("bin/jlink");
    if (!Files.isExecutable(jlink)) {
      throw new SandboxException(
          "No jlink in \"" + javaHome + "\". Run the grader on a full JDK 25, not on a JRE.");
    }
    Tool.run(
        jlink.toString(),
        "--add-modules",
        String.join(",", modules(runtime)),
        "--strip-java-debug-attributes",
        "--no-man-pages",
        "--no-header-files",
        "--vm",
        "server",
        "--output",
        target.toString());
    for (String name : UNWANTED) {
      Folders.delete(target.resolve(name));
    }
    Folders.keepOnly(target.resolve("bin"), "java");
  }

  private static List<String> modules(JavaRuntime runtime) {
    return switch (runtime) {
      case EXAMINATION -> EXAMINATION;
      case WORKBENCH -> WORKBENCH;
    };
  }
}
