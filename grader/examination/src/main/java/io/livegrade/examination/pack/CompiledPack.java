package io.livegrade.examination.pack;

import io.livegrade.bridge.stub.ClassFile;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The classes of a pack.
 *
 * @param contract what a submission implements
 * @param support what runs in the sandbox beside the candidate
 * @param hiddenTests what only this JVM may see
 * @param folders where they lie, for a class loader
 */
public record CompiledPack(
    List<ClassFile> contract,
    List<ClassFile> support,
    List<ClassFile> hiddenTests,
    List<URL> folders) {

  public CompiledPack {
    contract = List.copyOf(contract);
    support = List.copyOf(support);
    hiddenTests = List.copyOf(hiddenTests);
    folders = List.copyOf(folders);
  }

  /** {@return the classes a sandbox is told: contract and support} */
  public List<ClassFile> shared() {
    return Stream.concat(contract.stream(), support.stream()).toList();
  }

  /** {@return their names: the pack's types that may cross the bridge} */
  public Set<String> sharedNames() {
    return shared().stream().map(ClassFile::name).collect(Collectors.toUnmodifiableSet());
  }

  /** {@return a loader of all of it, for this JVM} */
  public URLClassLoader newLoader() {
    return new URLClassLoader(
        "pack", folders.toArray(URL[]::new), CompiledPack.class.getClassLoader());
  }
}
