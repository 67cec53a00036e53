package io.livegrade.analysis.syntax;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What the JDK's own types say about themselves; classes are looked at, never initialised. */
final class JdkTypes {
  private static final Map<String, Optional<Class<?>>> FOUND = new ConcurrentHashMap<>();

  private JdkTypes() {}

  static Optional<Class<?>> find(String name) {
    boolean ofTheJdk =
        name.startsWith("java.") || name.startsWith("javax.") || name.startsWith("com.sun.net.");
    if (!ofTheJdk) {
      return Optional.empty();
    }
    // Names come from submissions: the store must not grow with them.
    return FOUND.size() < 10_000 ? FOUND.computeIfAbsent(name, JdkTypes::load) : load(name);
  }

  private static Optional<Class<?>> load(String name) {
    for (String candidate = name; ; ) {
      try {
        return Optional.of(Class.forName(candidate, false, ClassLoader.getPlatformClassLoader()));
      } catch (ClassNotFoundException | LinkageError absent) {
        int dot = candidate.lastIndexOf('.');
        boolean maybeNested = dot > 0 && Character.isUpperCase(candidate.charAt(dot + 1));
        int before = candidate.lastIndexOf('.', dot - 1);
        if (!maybeNested || before < 0 || !Character.isUpperCase(candidate.charAt(before + 1))) {
          return Optional.empty();
        }
        candidate = candidate.substring(0, dot) + "$" + candidate.substring(dot + 1);
      }
    }
  }

  /** {@return the packages that {@code import module} brings in} */
  static List<String> packagesOf(String module) {
    return ModuleLayer.boot()
        .findModule(module)
        .map(Module::getDescriptor)
        .map(
            descriptor ->
                descriptor.exports().stream()
                    .filter(exports -> !exports.isQualified())
                    .map(exports -> exports.source())
                    .sorted()
                    .toList())
        .orElse(List.of());
  }

  static boolean isSubtype(String name, String supertype) {
    Optional<Class<?>> type = find(name);
    Optional<Class<?>> above = find(supertype);
    return type.isPresent() && above.isPresent() && above.get().isAssignableFrom(type.get());
  }

  static Optional<KnownType> returnType(KnownType receiver, String method, int arguments) {
    return method(receiver, method, arguments)
        .map(found -> known(found.getGenericReturnType(), bindings(receiver, found)));
  }

  static Optional<KnownType> constant(KnownType owner, String field) {
    return find(owner.name())
        .flatMap(
            type ->
                Arrays.stream(type.getFields()).filter(f -> f.getName().equals(field)).findFirst())
        .map(found -> known(found.getGenericType(), Map.of()));
  }

  /** {@return the type of a lambda's parameter, where the lambda is the call's argument} */
  static Optional<KnownType> lambdaParameter(
      KnownType receiver, String method, int arguments, int argument, int parameter) {
    return method(receiver, method, arguments)
        .flatMap(
            found -> {
              Type[] types = found.getGenericParameterTypes();
              return argument < types.length
                  ? functionParameter(types[argument], parameter)
                      .map(type -> known(type, bindings(receiver, found)))
                  : Optional.empty();
            });
  }

  /** {@return the type of a parameter of the one method of a functional type} */
  static Optional<KnownType> functionParameter(KnownType function, int parameter) {
    return find(function.name())
        .flatMap(JdkTypes::functionOf)
        .filter(method -> parameter < method.getParameterCount())
        .map(
            method ->
                known(method.getGenericParameterTypes()[parameter], bindings(function, method)));
  }

  private static Optional<Type> functionParameter(Type function, int parameter) {
    if (!(function instanceof ParameterizedType type)
        || !(type.getRawType() instanceof Class<?> raw)) {
      return Optional.empty();
    }
    return functionOf(raw)
        .filter(method -> parameter < method.getParameterCount())
        .map(
            method -> {
              Type wanted = method.getGenericParameterTypes()[parameter];
              int index = Arrays.asList(raw.getTypeParameters()).indexOf(wanted);
              return index < 0 ? wanted : type.getActualTypeArguments()[index];
            });
  }

  private static Optional<Method> functionOf(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> Modifier.isAbstract(method.getModifiers()))
        .filter(method -> !isObjectMethod(method))
        .findFirst();
  }

  private static boolean isObjectMethod(Method method) {
    return method.getName().equals("equals") && method.getParameterCount() == 1;
  }

  private static Optional<Method> method(KnownType receiver, String name, int arguments) {
    return find(receiver.name())
        .flatMap(
            type -> {
              List<Method> named =
                  Arrays.stream(type.getMethods())
                      .filter(method -> method.getName().equals(name) && !method.isBridge())
                      .filter(
                          method ->
                              method.getParameterCount() == arguments
                                  || (method.isVarArgs()
                                      && method.getParameterCount() <= arguments + 1))
                      .toList();
              // Overloads that answer the same are as good as one; others are not guessed between.
              return named.stream().map(Method::getGenericReturnType).distinct().count() == 1
                  ? named.stream().findFirst()
                  : Optional.empty();
            });
  }

  private static Map<String, KnownType> bindings(KnownType receiver, Method method) {
    Map<String, KnownType> bindings = new HashMap<>();
    find(receiver.name())
        .ifPresent(type -> bind(type, receiver.arguments(), method.getDeclaringClass(), bindings));
    return bindings;
  }

  private static void bind(
      Class<?> type, List<KnownType> arguments, Class<?> target, Map<String, KnownType> bindings) {
    if (type == target) {
      TypeVariable<?>[] variables = type.getTypeParameters();
      for (int i = 0; i < variables.length && i < arguments.size(); i++) {
        bindings.put(variables[i].getName(), arguments.get(i));
      }
      return;
    }
    Map<String, KnownType> here = new HashMap<>();
    TypeVariable<?>[] variables = type.getTypeParameters();
    for (int i = 0; i < variables.length && i < arguments.size(); i++) {
      here.put(variables[i].getName(), arguments.get(i));
    }
    for (Type above : type.getGenericInterfaces()) {
      if (above instanceof ParameterizedType generic
          && generic.getRawType() instanceof Class<?> raw
          && target.isAssignableFrom(raw)) {
        List<KnownType> passed =
            Arrays.stream(generic.getActualTypeArguments()).map(each -> known(each, here)).toList();
        bind(raw, passed, target, bindings);
        return;
      }
    }
  }

  private static KnownType known(Type type, Map<String, KnownType> bindings) {
    return switch (type) {
      case Class<?> c when c.isArray() -> known(c.getComponentType(), bindings).array();
      case Class<?> c -> KnownType.of(c.getName().replace('$', '.'));
      case ParameterizedType generic ->
          new KnownType(
              known(generic.getRawType(), bindings).name(),
              Arrays.stream(generic.getActualTypeArguments())
                  .map(each -> known(each, bindings))
                  .toList());
      case GenericArrayType array -> known(array.getGenericComponentType(), bindings).array();
      case WildcardType wild ->
          known(
              wild.getLowerBounds().length > 0
                  ? wild.getLowerBounds()[0]
                  : wild.getUpperBounds()[0],
              bindings);
      case TypeVariable<?> variable ->
          bindings.getOrDefault(variable.getName(), KnownType.of(UNBOUND));
      default -> KnownType.of(UNBOUND);
    };
  }

  /** Stands for a type variable nobody bound; never leaves this package. */
  static final String UNBOUND = "?";
}
