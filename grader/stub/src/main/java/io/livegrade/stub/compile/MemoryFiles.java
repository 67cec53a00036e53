package io.livegrade.stub.compile;

import io.livegrade.bridge.stub.ClassFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/** Shows the compiler the contract's classes and keeps what it compiles, all in memory. */
final class MemoryFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {

  private final Map<String, List<ContractClass>> contractByPackage = new LinkedHashMap<>();
  private final Map<String, CompiledClass> compiled = new LinkedHashMap<>();

  MemoryFiles(StandardJavaFileManager standard, List<ClassFile> contract) {
    super(standard);
    for (ClassFile each : contract) {
      contractByPackage
          .computeIfAbsent(packageOf(each.name()), name -> new ArrayList<>())
          .add(new ContractClass(each));
    }
  }

  List<ClassFile> compiled() {
    return compiled.values().stream().map(CompiledClass::toClassFile).toList();
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
    CompiledClass target = new CompiledClass(className);
    compiled.put(className, target);
    return target;
  }

  @Override
  public Iterable<JavaFileObject> list(
      Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
      throws IOException {
    Iterable<JavaFileObject> found = super.list(location, packageName, kinds, recurse);
    List<ContractClass> contract = contractByPackage.get(packageName);
    if (location != StandardLocation.CLASS_PATH
        || contract == null
        || !kinds.contains(JavaFileObject.Kind.CLASS)) {
      return found;
    }
    List<JavaFileObject> both = new ArrayList<>(contract);
    found.forEach(both::add);
    return both;
  }

  @Override
  public String inferBinaryName(Location location, JavaFileObject file) {
    return file instanceof ContractClass contract
        ? contract.file.name()
        : super.inferBinaryName(location, file);
  }

  @Override
  public boolean isSameFile(FileObject one, FileObject other) {
    return one.equals(other);
  }

  private static String packageOf(String className) {
    int dot = className.lastIndexOf('.');
    return dot < 0 ? "" : className.substring(0, dot);
  }

  private static URI uri(String className) {
    return URI.create("memory:///" + className.replace('.', '/') + ".class");
  }

  private static final class ContractClass extends SimpleJavaFileObject {

    private final ClassFile file;

    ContractClass(ClassFile file) {
      super(uri(file.name()), Kind.CLASS);
      this.file = file;
    }

    @Override
    public InputStream openInputStream() {
      return new ByteArrayInputStream(file.bytes());
    }
  }

  private static final class CompiledClass extends SimpleJavaFileObject {

    private final String name;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    CompiledClass(String name) {
      // The name may hold any letter of any script, which a URI does not.
      super(URI.create("memory:///compiled.class"), Kind.CLASS);
      this.name = name;
    }

    @Override
    public OutputStream openOutputStream() {
      return bytes;
    }

    ClassFile toClassFile() {
      return new ClassFile(name, bytes.toByteArray());
    }
  }
}
