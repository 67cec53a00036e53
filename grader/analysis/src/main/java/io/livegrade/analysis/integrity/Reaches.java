package io.livegrade.analysis.integrity;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.syntax.KnownType;
import io.livegrade.analysis.syntax.Trees;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The names by which code reaches out of an exercise. */
final class Reaches {
  private static final List<String> IMPORTS =
      List.of(
          "sun.misc",
          "jdk.internal",
          "java.lang.foreign",
          "java.lang.instrument",
          "com.sun.tools.attach",
          "java.lang.classfile",
          "io.livegrade",
          "livegrade");
  private static final List<String> PATHS = List.of("/proc/", "/sys/", "/dev/", "/etc/");
  private static final Set<String> NETWORK =
      Set.of(
          "java.net.Socket",
          "java.net.ServerSocket",
          "java.net.DatagramSocket",
          "java.net.MulticastSocket");
  private static final Set<String> NETWORK_CALLS =
      Set.of("openConnection", "openStream", "newHttpClient");
  private static final Set<String> PROCESS_TYPES =
      Set.of("java.lang.ProcessHandle", "java.lang.ProcessBuilder");
  private static final Set<String> LOADING = Set.of("defineClass", "defineHiddenClass");
  private static final Set<String> NATIVE = Set.of("loadLibrary", "load");
  private static final Set<String> ENDING = Set.of("exit", "halt");
  private static final Set<String> STREAMS = Set.of("setOut", "setErr", "setIn");
  private static final Set<String> CHANNELS =
      Set.of(
          "java.nio.channels.SocketChannel",
          "java.nio.channels.ServerSocketChannel",
          "java.nio.channels.DatagramChannel");
  private static final Set<String> OPENING = Set.of("setAccessible", "trySetAccessible");

  private Reaches() {}

  static Optional<String> byImport(String name) {
    return IMPORTS.stream()
        .filter(prefix -> name.equals(prefix) || name.startsWith(prefix + "."))
        .findFirst()
        .map(_ -> "`" + name + "`");
  }

  static Optional<String> byText(String text) {
    return PATHS.stream().anyMatch(text::startsWith)
        ? Optional.of("`" + text + "`")
        : Optional.empty();
  }

  /** Tests may talk to a server they started themselves. */
  static Optional<String> byCreation(
      ObjectCreationExpr made, boolean test, ParsedSubmission submission) {
    String name = submission.types().declarations().meaning(made.getType()).name();
    boolean network = NETWORK.contains(name) && !test;
    return network
            || name.equals("java.lang.ProcessBuilder")
            || name.equals("java.net.URLClassLoader")
        ? Optional.of("`new " + made.getType().getNameAsString() + "`")
        : Optional.empty();
  }

  static Optional<String> byCall(MethodCallExpr call, boolean test, ParsedSubmission submission) {
    String name = call.getNameAsString();
    String on = submission.types().receiver(call).map(KnownType::name).orElse("");
    boolean own = submission.types().callee(call).isPresent();
    if (own) {
      return Optional.empty();
    }
    if (name.equals("forName") && on.equals("java.lang.Class")) {
      return foreignClass(call, submission);
    }
    boolean reaches =
        (OPENING.contains(name) && !isOwnMember(call, submission))
            || LOADING.contains(name)
            || (NATIVE.contains(name) && ofTheProcess(on))
            || (name.equals("exec") && on.equals("java.lang.Runtime"))
            || (name.equals("privateLookupIn") && !namesOwnClass(call, submission))
            || (name.equals("current") && PROCESS_TYPES.contains(on))
            || name.equals("setContextClassLoader")
            || (name.equals("getAllStackTraces") && on.equals("java.lang.Thread"))
            || (ENDING.contains(name) && ofTheProcess(on) && !inMain(call))
            || (!test && STREAMS.contains(name) && on.equals("java.lang.System"))
            || (!test && name.equals("open") && CHANNELS.contains(on))
            || (!test && NETWORK_CALLS.contains(name));
    return reaches ? Optional.of("`" + shortName(on) + name + "`") : Optional.empty();
  }

  private static boolean ofTheProcess(String type) {
    return type.equals("java.lang.System") || type.equals("java.lang.Runtime");
  }

  private static boolean inMain(MethodCallExpr call) {
    return Trees.enclosing(call, MethodDeclaration.class)
        .filter(method -> method.getNameAsString().equals("main"))
        .isPresent();
  }

  /** The process's own streams, by a way around {@link System#out}. */
  static Optional<String> byField(FieldAccessExpr field) {
    return field.getScope().toString().endsWith("FileDescriptor")
        ? Optional.of("`FileDescriptor." + field.getNameAsString() + "`")
        : Optional.empty();
  }

  private static String shortName(String type) {
    return type.isEmpty() ? "" : KnownType.of(type).simpleName() + ".";
  }

  /** A driver by name, or a class of the candidate's own, is customary. */
  private static Optional<String> foreignClass(MethodCallExpr call, ParsedSubmission submission) {
    Optional<String> literal =
        call.getArguments().stream()
            .limit(1)
            .filter(StringLiteralExpr.class::isInstance)
            .map(text -> text.asStringLiteralExpr().getValue())
            .findFirst();
    if (literal.isEmpty()) {
      return Optional.of("`Class.forName`");
    }
    return literal
        .filter(name -> !name.endsWith("Driver"))
        .filter(name -> submission.types().declarations().declaration(KnownType.of(name)).isEmpty())
        .map(name -> "the class `" + name + "` by name");
  }

  private static boolean isOwnMember(MethodCallExpr call, ParsedSubmission submission) {
    return call.getScope()
        .flatMap(
            scope ->
                scope.isNameExpr()
                    ? submission
                        .types()
                        .variables()
                        .declarationOf(scope.asNameExpr())
                        .filter(VariableDeclarator.class::isInstance)
                        .flatMap(found -> ((VariableDeclarator) found).getInitializer())
                    : Optional.of(scope))
        .filter(source -> namesOwnClass(source, submission))
        .isPresent();
  }

  private static boolean namesOwnClass(Expression source, ParsedSubmission submission) {
    return source.findAll(ClassExpr.class).stream()
        .map(literal -> submission.types().declarations().meaning(literal.getType()))
        .anyMatch(type -> submission.types().declarations().declaration(type).isPresent());
  }
}
