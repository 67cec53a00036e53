import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/**
 * Copies a jar and lifts class files from before Java 8 to that version, with the stack maps it
 * wants. The JVM's ahead-of-time cache takes no older ones, so that each start would read and
 * verify them anew. A program of the build's own.
 */
final class ModernClassFiles {

  private static final int TWO_ARGUMENTS = 2;

  private ModernClassFiles() {}

  static void main(String... jars) throws IOException {
    if (jars.length != TWO_ARGUMENTS) {
      throw new IllegalArgumentException("wanted the jar to read and the jar to write");
    }
    Path from = Path.of(jars[0]);
    Path to = Path.of(jars[1]);
    Files.createDirectories(to.toAbsolutePath().getParent());
    try (URLClassLoader classes = new URLClassLoader(new URL[] {from.toUri().toURL()});
        JarFile old = new JarFile(from.toFile());
        JarOutputStream lifted = new JarOutputStream(Files.newOutputStream(to))) {
      ClassFile format = format(classes);
      for (JarEntry entry : Collections.list(old.entries())) {
        byte[] content = old.getInputStream(entry).readAllBytes();
        JarEntry copy = new JarEntry(entry.getName());
        copy.setTime(entry.getTime());
        lifted.putNextEntry(copy);
        lifted.write(entry.getName().endsWith(".class") ? lift(format, content) : content);
        lifted.closeEntry();
      }
    }
  }

  /** Stack maps name common supertypes, which are looked up in the jar itself and in the JDK. */
  private static ClassFile format(ClassLoader classes) {
    ClassHierarchyResolver hierarchy =
        ClassHierarchyResolver.ofResourceParsing(classes)
            .orElse(ClassHierarchyResolver.defaultResolver())
            .cached();
    return ClassFile.of(
        ClassHierarchyResolverOption.of(hierarchy), StackMapsOption.GENERATE_STACK_MAPS);
  }

  private static byte[] lift(ClassFile format, byte[] content) {
    ClassModel old = format.parse(content);
    if (old.majorVersion() >= ClassFile.JAVA_8_VERSION) {
      return content;
    }
    return format.transformClass(
        old,
        ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)
            .andThen(
                (builder, element) -> {
                  if (element instanceof ClassFileVersion) {
                    builder.withVersion(ClassFile.JAVA_8_VERSION, 0);
                  } else {
                    builder.with(element);
                  }
                }));
  }
}
