package io.livegrade.analysis.concurrency;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.syntax.Declarations;
import io.livegrade.analysis.syntax.KnownType;
import io.livegrade.analysis.syntax.Trees;
import io.livegrade.analysis.syntax.TypeLookup;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which code is run by several threads at once on objects they share, and on which ways no lock is
 * held. Followed from the contract's methods, from handlers of requests and from threads' tasks
 * through calls on fields; a call on a local variable may be on an object of its own.
 */
final class Reach {
  /** A way code is come to. */
  enum Way {
    /** By whoever uses the submission, from any thread, with no lock of the submission held. */
    CALLER,
    /** By a thread that the submission started, with no lock held. */
    THREAD,
    /** By whoever uses the submission, locks or not. */
    CALLER_ANYHOW,
    /** By a thread that the submission started, locks or not. */
    THREAD_ANYHOW,
    /** With a lock held for certain. */
    LOCKED
  }

  private record Step(Node body, Way way) {}

  private final ParsedSubmission submission;
  private final TypeLookup types;
  private final Locks locks;
  private final Threads threads;
  private final SharedObjects shared;
  private final Map<Way, Set<Node>> reached = new EnumMap<>(Way.class);
  private final IdentityHashMap<Node, List<MethodDeclaration>> implementing =
      new IdentityHashMap<>();
  private final Deque<Step> open = new ArrayDeque<>();

  private Reach(ParsedSubmission submission) {
    this.submission = submission;
    this.types = submission.types();
    this.locks = Locks.of(submission);
    this.threads = new Threads(submission);
    this.shared = new SharedObjects(submission.types());
    for (Way way : Way.values()) {
      reached.put(way, Collections.newSetFromMap(new IdentityHashMap<>()));
    }
    new EntryPoints(submission).bodies().forEach(body -> addBoth(body, Way.CALLER));
    threads.bodies().forEach(body -> addBoth(body, Way.THREAD));
    while (!open.isEmpty()) {
      follow(open.pop());
    }
  }

  static Reach of(ParsedSubmission submission) {
    return submission.derived(Reach.class, Reach::new);
  }

  /** {@return the bodies come to in that way} */
  Set<Node> bodies(Way way) {
    return reached.getOrDefault(way, Set.of());
  }

  /** {@return whether the node is come to in that way, its own body's locks included} */
  boolean isReached(Node node, Way way) {
    boolean unlocked = way == Way.CALLER || way == Way.THREAD;
    return Bodies.around(node).filter(bodies(way)::contains).isPresent()
        && !(unlocked && locks.mayBeHeld(node));
  }

  /** {@return whether a lock is held for certain when a thread comes to the node} */
  boolean isLocked(Node node) {
    boolean run =
        Bodies.around(node)
            .filter(
                body ->
                    bodies(Way.CALLER_ANYHOW).contains(body)
                        || bodies(Way.THREAD_ANYHOW).contains(body))
            .isPresent();
    return (run && locks.isHeld(node))
        || Bodies.around(node).filter(bodies(Way.LOCKED)::contains).isPresent();
  }

  private void addBoth(Node body, Way way) {
    boolean locked = body instanceof MethodDeclaration method && method.isSynchronized();
    if (!locked) {
      add(body, way);
    }
    add(body, way == Way.CALLER ? Way.CALLER_ANYHOW : Way.THREAD_ANYHOW);
  }

  private void add(Node body, Way way) {
    if (!submission.isTest(body) && bodies(way).add(body)) {
      open.push(new Step(body, way));
    }
  }

  private void follow(Step step) {
    for (Node node : Bodies.own(step.body())) {
      switch (node) {
        case MethodCallExpr call -> followCall(call, step.way());
        case LambdaExpr lambda -> followLambda(lambda, step.way());
        default -> {}
      }
    }
  }

  private void followCall(MethodCallExpr call, Way way) {
    if (!shared.isOnShared(call)) {
      return;
    }
    callees(call).forEach(callee -> passOn(callee, call, way));
  }

  private void passOn(Node body, Node from, Way way) {
    switch (way) {
      case CALLER, THREAD -> {
        if (!locks.mayBeHeld(from)) {
          add(body, way);
        }
      }
      case CALLER_ANYHOW, THREAD_ANYHOW -> {
        add(body, way);
        if (locks.isHeld(from)) {
          add(body, Way.LOCKED);
        }
      }
      case LOCKED -> add(body, way);
    }
  }

  /** A function given to a stream, an optional or a plain collection is run at once. */
  private void followLambda(LambdaExpr lambda, Way way) {
    if (!(lambda.getParentNode().orElse(lambda) instanceof MethodCallExpr call)
        || threads.startsThread(call)) {
      return;
    }
    var callee = types.callee(call);
    if (callee.isPresent()) {
      boolean unlocked = way == Way.CALLER || way == Way.THREAD;
      int index = Trees.indexOf(call.getArguments(), lambda);
      if (!(unlocked && locks.runsLocked(callee.get(), index))) {
        passOn(lambda, lambda, way);
      }
      return;
    }
    boolean atOnce =
        types
            .receiver(call)
            .filter(type -> type.name().startsWith("java.util."))
            .filter(type -> !type.name().startsWith("java.util.concurrent."))
            .isPresent();
    if (atOnce) {
      passOn(lambda, lambda, way);
    }
  }

  private List<MethodDeclaration> callees(MethodCallExpr call) {
    return types.callee(call).stream()
        .flatMap(
            callee ->
                callee.getBody().isPresent() ? Stream.of(callee) : implementing(callee).stream())
        .toList();
  }

  private List<MethodDeclaration> implementing(MethodDeclaration declared) {
    List<MethodDeclaration> before = implementing.get(declared);
    if (before != null) {
      return before;
    }
    List<MethodDeclaration> found = below(declared).toList();
    implementing.put(declared, found);
    return found;
  }

  /** {@return the methods that may run where an interface's is called} */
  private Stream<MethodDeclaration> below(MethodDeclaration declared) {
    return Trees.enclosingType(declared).stream()
        .map(Declarations::qualifiedName)
        .flatMap(
            above ->
                submission.mainTypes().stream()
                    .filter(ClassOrInterfaceDeclaration.class::isInstance)
                    .filter(
                        type ->
                            types.isSubtype(KnownType.of(Declarations.qualifiedName(type)), above)))
        .flatMap(type -> type.getMethods().stream())
        .filter(method -> method.getNameAsString().equals(declared.getNameAsString()))
        .filter(method -> method.getParameters().size() == declared.getParameters().size())
        .filter(method -> method.getBody().isPresent());
  }
}
