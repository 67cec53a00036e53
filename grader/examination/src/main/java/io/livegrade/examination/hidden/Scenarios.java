package io.livegrade.examination.hidden;

import io.livegrade.bridge.schedule.Scenario;
import io.livegrade.bridge.stub.ClassFile;
import io.livegrade.examination.pack.CompiledPack;
import io.livegrade.examination.subject.Histories;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a pack has for schedules. */
final class Scenarios {

  /** As a class file names it, which has to, to require anything of them. */
  private static final String HISTORIES = Histories.class.getName().replace('.', '/');

  private final CompiledPack pack;
  private final ClassLoader packLoader;

  Scenarios(CompiledPack pack, ClassLoader packLoader) {
    this.pack = pack;
    this.packLoader = packLoader;
  }

  /** {@return binary names of the pack's scenarios, always in the same order} */
  List<String> names() {
    return pack.support().stream().map(ClassFile::name).filter(this::isScenario).sorted().toList();
  }

  private boolean isScenario(String name) {
    try {
      Class<?> type = Class.forName(name, false, packLoader);
      return Scenario.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("a class of the pack is not among its classes", e);
    }
  }

  /** {@return whether a class judges what came of scenarios} */
  boolean areAskedForBy(ClassFile tests) {
    // Names lie in a class file as they are; to read all of it would take longer.
    return new String(tests.bytes(), StandardCharsets.ISO_8859_1).contains(HISTORIES);
  }
}
