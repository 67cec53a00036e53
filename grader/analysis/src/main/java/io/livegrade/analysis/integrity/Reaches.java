package io.livegrade.analysis.integrity;

import com.github.javaparser.ast.Node;
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
  private static final Set<String> CHANNELS =
      Set.of(
          "java.nio.channels.SocketChannel",
          "java.nio.channels.ServerSocketChannel",
          "java.nio.channels.DatagramChannel");

  /** Looked at first: finding out what a call means takes long. */
  private static final Set<String> NAMES =
      Set.of(
          "forName",
          "setAccessible",
          "trySetAccessible",
          "privateLookupIn",
          "load",
          "loadLibrary",
          "exec",
          "exit",
          "halt",
          "current",
          "getAllStackTraces",
          "setOut",
          "setErr",
          "setIn",
          "open",
          "openConnection",
          "openStream",
          "newHttpClient",
          "defineClass",
          "defineHiddenClass",
          "setContextClassLoader");

  private Reaches() {}

  static Optional<String> byImport(String name) {
    return IMPORTS.stream()
        .filter(prefix -> name.equals(prefix) || name.startsWith(prefix + "."))
        .findFirst()
        .map(prefix -> "`" + prefix + "`");
  }

  static Optional<String> byText(String text) {
    return PATHS.stream().anyMatch(text::startsWith)
        ? Optional.of("`" + text + "`")
        : Optional.empty();
  }

  static Optional<String> byCreation(ObjectCreationExpr made, ParsedSubmission submission) {
    String name = submission.types().declarations().meaning(made.getType()).name();
    boolean reaches =
        name.equals("java.lang.ProcessBuilder")
            || name.equals("java.net.URLClassLoader")
            || (NETWORK.contains(name) && !isForTests(made, submission));
    return reaches
        ? Optional.of("`new " + made.getType().getNameAsString() + "`")
        : Optional.empty();
  }

  static Optional<String> byCall(MethodCallExpr call, ParsedSubmission submission) {
    String name = call.getNameAsString();
    if (!NAMES.contains(name) || submission.types().callee(call).isPresent()) {
      return Optional.empty();
    }
    String on = submission.types().receiver(call).map(KnownType::name).orElse("");
    if (name.equals("forName")) {
      return on.equals("java.lang.Class") ? foreignClass(call, submission) : Optional.empty();
    }
    return reaches(call, name, on, submission)
        ? Optional.of("`" + shortName(on) + name + "`")
        : Optional.empty();
  }

  private static boolean reaches(
      MethodCallExpr call, String name, String on, ParsedSubmission submission) {
    return switch (name) {
      case "setAccessible", "trySetAccessible" -> !isOwnMember(call, submission);
      case "privateLookupIn" -> !namesOwnClass(call, submission);
      case "load", "loadLibrary" -> ofTheProcess(on);
      case "exec" -> on.equals("java.lang.Runtime");
      case "exit", "halt" -> ofTheProcess(on) && !inMain(call);
      case "current" -> on.equals("java.lang.ProcessHandle");
      case "getAllStackTraces" -> on.equals("java.lang.Thread");
      case "setOut", "setErr", "setIn" ->
          on.equals("java.lang.System") && !isForTests(call, submission);
      case "open" -> CHANNELS.contains(on) && !isForTests(call, submission);
      case "openConnection", "openStream", "newHttpClient" -> !isForTests(call, submission);
      default -> true;
    };
  }

  /** Tests may talk to a server they started themselves, and catch what is printed. */
  private static boolean isForTests(Node node, ParsedSubmission submission) {
    return submission.isTest(node)
        || node.findCompilationUnit().stream()
            .flatMap(unit -> unit.getImports().stream())
            .anyMatch(line -> line.getNameAsString().startsWith("org.junit"));
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
