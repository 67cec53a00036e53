package io.livegrade.sandbox.image;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Does once, in a runtime that is being made, what every run will do, so that the JVM can list the
 * classes it takes. A program of its own; see {@link SharedArchive}.
 */
final class Rehearsal {

  private Rehearsal() {}

  /**
   * Loads our own classes, and uses what most code uses.
   *
   * @param jars whose classes are all loaded
   */
  public static void main(String[] jars) throws Exception {
    for (String jar : jars) {
      load(Path.of(jar));
    }
    try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
      pool.submit(
              () ->
                  Stream.of(new BigDecimal("1.5"), Optional.of(2))
                      .map(each -> String.format("%s", each))
                      .toList())
          .get();
    }
  }

  private static void load(Path jar) throws Exception {
    try (JarFile file = new JarFile(jar.toFile())) {
      for (Enumeration<JarEntry> all = file.entries(); all.hasMoreElements(); ) {
        String entry = all.nextElement().getName();
        if (entry.endsWith(".class") && !entry.contains("-")) {
          try {
            Class.forName(entry.replace(".class", "").replace('/', '.'));
          } catch (ClassNotFoundException | LinkageError e) {
            // It needs the compiler, which one of the two runtimes does not have.
          }
        }
      }
    }
  }
}
