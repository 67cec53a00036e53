package io.livegrade.bridge;

import io.livegrade.bridge.http.HttpReply;
import io.livegrade.bridge.http.HttpRequest;
import io.livegrade.bridge.schedule.End;
import io.livegrade.bridge.schedule.Result;
import io.livegrade.bridge.stub.ClassFile;
import io.livegrade.bridge.stub.Compilation;
import io.livegrade.bridge.stub.CompilationRequest;
import io.livegrade.bridge.stub.ScheduleReport;
import io.livegrade.bridge.stub.ScheduleRequest;
import io.livegrade.bridge.stub.StubService;
import io.livegrade.bridge.stub.TestRunReport;
import io.livegrade.bridge.stub.TestRunRequest;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The closed list of types that may cross: the pack's own, the bridge's own, and a few of the JDK.
 * A name that is not on it is refused before any class is looked up.
 */
public final class WireTypes {

  private static final Map<String, Class<?>> OWN_VALUES =
      byName(
          HttpRequest.class,
          HttpReply.class,
          ClassFile.class,
          CompilationRequest.class,
          CompilationRequest.Source.class,
          Compilation.class,
          Compilation.Message.class,
          TestRunRequest.class,
          TestRunReport.class,
          TestRunReport.Test.class,
          TestRunReport.End.class,
          ScheduleRequest.class,
          ScheduleReport.class,
          ScheduleReport.Outcome.class,
          ScheduleReport.Waiting.class,
          ScheduleReport.WaitKind.class,
          ScheduleReport.Race.class,
          ScheduleReport.Access.class,
          ScheduleReport.Course.class,
          End.class,
          Result.Returned.class,
          Result.Threw.class,
          Result.NeverEnded.class);

  private static final Map<String, Class<?>> OWN_REFERENCES =
      byName(
          StubService.class,
          Runnable.class,
          Callable.class,
          Comparator.class,
          Iterator.class,
          AutoCloseable.class);

  /**
   * Handed from the sandbox to the grader and back; what they offer is used in the sandbox only.
   */
  private static final Set<String> HANDLES =
      Set.of("javax.sql.DataSource", "com.sun.net.httpserver.HttpHandler");

  private static final String FUNCTIONS = "java.util.function.";

  private final ClassLoader loader;
  private final Set<String> packTypes;
  private final Map<Class<?>, List<Class<?>>> references = new ConcurrentHashMap<>();

  /**
   * @param loader sees the pack's contract and support types
   * @param packTypes their binary names
   */
  public WireTypes(ClassLoader loader, Set<String> packTypes) {
    this.loader = loader;
    this.packTypes = Set.copyOf(packTypes);
  }

  ClassLoader loader() {
    return loader;
  }

  /** {@return whether values of this class cross by value, as a record or an enum constant} */
  boolean isValue(Class<?> type) {
    return OWN_VALUES.containsKey(type.getName()) || packTypes.contains(type.getName());
  }

  /** {@return a record or enum type that may cross by value} */
  Class<?> value(String name) throws ProtocolViolation {
    Class<?> own = OWN_VALUES.get(name);
    if (own != null) {
      return own;
    }
    if (!packTypes.contains(name)) {
      throw new ProtocolViolation("a value of the type '" + shortened(name) + "'");
    }
    return load(name);
  }

  /** {@return an interface whose objects may cross by reference} */
  Class<?> reference(String name) throws ProtocolViolation {
    Class<?> own = OWN_REFERENCES.get(name);
    if (own != null) {
      return own;
    }
    if (!packTypes.contains(name) && !HANDLES.contains(name) && !name.startsWith(FUNCTIONS)) {
      throw new ProtocolViolation("a reference of the type '" + shortened(name) + "'");
    }
    Class<?> type = load(name);
    if (!type.isInterface()) {
      throw new ProtocolViolation("a reference of the type '" + name + "', no interface");
    }
    return type;
  }

  /** {@return the class of an exception that may be rebuilt on this side} */
  Class<? extends Throwable> throwable(String name) throws ProtocolViolation {
    if (!isThrowable(name)) {
      throw new ProtocolViolation("an exception of the type '" + shortened(name) + "'");
    }
    Class<?> type = load(name);
    if (!Throwable.class.isAssignableFrom(type)) {
      throw new ProtocolViolation("an exception of the type '" + name + "', no exception");
    }
    return type.asSubclass(Throwable.class);
  }

  /** {@return the nearest class of the exception's own ancestry that the other side can rebuild} */
  Class<?> nearestThrowable(Throwable thrown) {
    Class<?> type = thrown.getClass();
    while (!isThrowable(type.getName())) {
      type = type.getSuperclass();
    }
    return type;
  }

  /** {@return the interfaces of an object that may be used across the bridge; empty for none} */
  List<Class<?>> referencesOf(Object object) {
    return references.computeIfAbsent(object.getClass(), this::collectReferences);
  }

  private boolean isThrowable(String name) {
    return name.startsWith("java.") || packTypes.contains(name);
  }

  private List<Class<?>> collectReferences(Class<?> type) {
    List<Class<?>> found = new ArrayList<>();
    for (@Nullable Class<?> c = type; c != null; c = c.getSuperclass()) {
      for (Class<?> parent : c.getInterfaces()) {
        collectReferences(parent, found);
      }
    }
    return List.copyOf(found);
  }

  private void collectReferences(Class<?> type, List<Class<?>> found) {
    String name = type.getName();
    boolean allowed =
        packTypes.contains(name)
            || HANDLES.contains(name)
            || OWN_REFERENCES.containsKey(name)
            || name.startsWith(FUNCTIONS);
    if (allowed && Modifier.isPublic(type.getModifiers()) && !found.contains(type)) {
      found.add(type);
    }
    for (Class<?> parent : type.getInterfaces()) {
      collectReferences(parent, found);
    }
  }

  private Class<?> load(String name) throws ProtocolViolation {
    try {
      return Class.forName(name, false, loader);
    } catch (ClassNotFoundException | LinkageError e) {
      ProtocolViolation violation = new ProtocolViolation("the unknown type '" + name + "'");
      violation.initCause(e);
      throw violation;
    }
  }

  private static String shortened(String name) {
    return name.length() <= 100 ? name : name.substring(0, 100) + "…";
  }

  private static Map<String, Class<?>> byName(Class<?>... types) {
    return Stream.of(types).collect(Collectors.toMap(Class::getName, Function.identity()));
  }
}
