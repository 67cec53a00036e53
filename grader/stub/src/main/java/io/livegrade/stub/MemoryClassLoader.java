package io.livegrade.stub;

import io.livegrade.bridge.stub.ClassFile;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Defines classes from memory; they have no files, so there is no resource to read them by. */
public final class MemoryClassLoader extends ClassLoader {

  static {
    registerAsParallelCapable();
  }

  private final Map<String, byte[]> classes = new ConcurrentHashMap<>();

  /**
   * @param name shown in stack traces
   * @param parent asked first
   * @param classes what it defines
   */
  public MemoryClassLoader(String name, ClassLoader parent, List<ClassFile> classes) {
    super(name, parent);
    for (ClassFile each : classes) {
      this.classes.put(each.name(), each.bytes());
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = classes.get(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }
}
