package io.livegrade.analysis.concurrency;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.syntax.KnownType;
import io.livegrade.analysis.syntax.Trees;
import io.livegrade.analysis.syntax.TypeLookup;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells where a lock is held, whichever kind of lock it is. */
final class Locks {
  private static final Set<String> ACQUIRING =
      Set.of(
          "lock",
          "lockInterruptibly",
          "tryLock",
          "acquire",
          "acquireUninterruptibly",
          "tryAcquire",
          "tryOptimisticRead",
          "tryWriteLock",
          "tryReadLock");
  private static final Set<String> STAMPED = Set.of("writeLock", "readLock");
  private static final Set<String> RELEASING =
      Set.of("unlock", "unlockWrite", "unlockRead", "release");
  private final TypeLookup types;
  private final IdentityHashMap<Node, List<MethodCallExpr>> calls = new IdentityHashMap<>();
  private final IdentityHashMap<Node, List<MethodCallExpr>> lockCalls = new IdentityHashMap<>();
  private final IdentityHashMap<Node, Boolean> taking = new IdentityHashMap<>();
  private final IdentityHashMap<Node, Boolean> giving = new IdentityHashMap<>();

  private Locks(ParsedSubmission submission) {
    types = submission.types();
  }

  static Locks of(ParsedSubmission submission) {
    return submission.derived(Locks.class, Locks::new);
  }

  /** {@return whether a lock may be held by the body itself when it comes to {@code node}} */
  boolean mayBeHeld(Node node) {
    if (isSynchronized(node)) {
      return true;
    }
    Optional<Node> body = Bodies.around(node);
    if (body.isEmpty()) {
      return false;
    }
    boolean held = false;
    for (MethodCallExpr call : lockCalls(body.get())) {
      if (!Bodies.isBefore(call, node) || call.isAncestorOf(node)) {
        continue;
      }
      if (acquires(call)) {
        held = true;
      } else if (releases(call) && comesBefore(call, node)) {
        held = false;
      }
    }
    return held;
  }

  /** {@return whether a lock is held, on every way to {@code node} through its body} */
  boolean isHeld(Node node) {
    if (isSynchronized(node)) {
      return true;
    }
    Optional<Node> body = Bodies.around(node);
    boolean held = false;
    for (MethodCallExpr call : body.map(this::lockCalls).orElse(List.of())) {
      if (!Bodies.isBefore(call, node) || call.isAncestorOf(node)) {
        continue;
      }
      if (isPlainLock(call) && isPassed(call, node)) {
        held = true;
      } else if (releases(call) && !leaves(call, node)) {
        held = false;
      }
    }
    return held;
  }

  private static boolean isSynchronized(Node node) {
    Node below = node;
    for (Node around : Trees.ancestors(node).toList()) {
      if (around instanceof SynchronizedStmt block && !Trees.same(block.getExpression(), below)) {
        return true;
      }
      if (Bodies.isBody(around)) {
        return around instanceof MethodDeclaration method && method.isSynchronized();
      }
      below = around;
    }
    return false;
  }

  /** {@return whether the call takes a lock that it does not give back itself} */
  private boolean acquires(MethodCallExpr call) {
    Optional<MethodDeclaration> own = types.callee(call);
    if (own.isPresent()) {
      return keepsLock(own.get());
    }
    String name = call.getNameAsString();
    return call.getScope().isPresent()
        && (ACQUIRING.contains(name) || (STAMPED.contains(name) && isStamped(call)))
        && mayBeLock(call);
  }

  boolean isRelease(MethodCallExpr call) {
    return call.getScope().isPresent()
        && RELEASING.contains(call.getNameAsString())
        && types.callee(call).isEmpty();
  }

  private boolean releases(MethodCallExpr call) {
    return isRelease(call) || types.callee(call).filter(this::givesBack).isPresent();
  }

  /** Asked once for each method; a method that comes back to itself takes nothing on that way. */
  private boolean keepsLock(MethodDeclaration method) {
    Boolean before = taking.putIfAbsent(method, false);
    if (before != null) {
      return before;
    }
    boolean keeps =
        calls(method).stream().anyMatch(this::acquires)
            && calls(method).stream().noneMatch(this::isRelease);
    taking.put(method, keeps);
    return keeps;
  }

  private boolean givesBack(MethodDeclaration method) {
    Boolean before = giving.putIfAbsent(method, false);
    if (before != null) {
      return before;
    }
    boolean gives =
        calls(method).stream().anyMatch(this::isRelease)
            && calls(method).stream().noneMatch(this::acquires);
    giving.put(method, gives);
    return gives;
  }

  /** A lock by its type; where the type is not known, by what is called. */
  boolean mayBeLock(MethodCallExpr call) {
    return types
        .receiver(call)
        .map(
            type ->
                type.name().startsWith("java.util.concurrent.") || !type.name().startsWith("java."))
        .orElse(true);
  }

  boolean isPlainLock(MethodCallExpr call) {
    String name = call.getNameAsString();
    boolean waits =
        name.equals("lock")
            || name.equals("lockInterruptibly")
            || (STAMPED.contains(name) && isStamped(call));
    return waits && types.receiver(call).filter(Locks::isLockType).isPresent();
  }

  private static boolean isLockType(KnownType type) {
    return type.name().startsWith("java.util.concurrent.locks.");
  }

  private boolean isStamped(MethodCallExpr call) {
    return types
        .receiver(call)
        .filter(type -> type.is("java.util.concurrent.locks.StampedLock"))
        .isPresent();
  }

  /** {@return whether every way from the release leads past the node, or none does} */
  private static boolean comesBefore(MethodCallExpr release, Node node) {
    for (Node around : Trees.ancestors(release).toList()) {
      if (around.isAncestorOf(node)) {
        boolean guarded =
            around instanceof TryStmt attempt
                && attempt.getFinallyBlock().filter(last -> last.isAncestorOf(release)).isEmpty();
        return !guarded;
      }
      boolean sometimes =
          around instanceof IfStmt
              || Bodies.isLoop(around)
              || around instanceof CatchClause
              || around instanceof SwitchEntry;
      if (sometimes) {
        return false;
      }
    }
    return false;
  }

  /** {@return whether the statement of the call stands before {@code node} in a block around it} */
  private static boolean isPassed(MethodCallExpr call, Node node) {
    return Trees.ancestors(call)
        .filter(BlockStmt.class::isInstance)
        .findFirst()
        .filter(block -> block.isAncestorOf(node))
        .isPresent();
  }

  /** {@return whether the way through the release leaves the body before it comes to the node} */
  private static boolean leaves(MethodCallExpr release, Node node) {
    return Trees.ancestors(release)
        .filter(BlockStmt.class::isInstance)
        .map(BlockStmt.class::cast)
        .findFirst()
        .filter(block -> !block.isAncestorOf(node))
        .flatMap(block -> block.getStatements().getLast())
        .filter(last -> last.isReturnStmt() || last.isThrowStmt())
        .isPresent();
  }

  private List<MethodCallExpr> lockCalls(Node body) {
    List<MethodCallExpr> before = lockCalls.get(body);
    if (before != null) {
      return before;
    }
    List<MethodCallExpr> found =
        calls(body).stream()
            .filter(call -> acquires(call) || releases(call) || isPlainLock(call))
            .toList();
    lockCalls.put(body, found);
    return found;
  }

  private List<MethodCallExpr> calls(Node body) {
    return calls.computeIfAbsent(body, each -> Bodies.own(each, MethodCallExpr.class).toList());
  }

  /** {@return whether the method runs the function it is given at {@code index} under a lock} */
  boolean runsLocked(MethodDeclaration method, int index) {
    if (index < 0 || index >= method.getParameters().size()) {
      return true;
    }
    String name = method.getParameter(index).getNameAsString();
    List<MethodCallExpr> uses =
        calls(method).stream()
            .filter(
                call ->
                    call.getScope()
                        .filter(NameExpr.class::isInstance)
                        .filter(scope -> ((NameExpr) scope).getNameAsString().equals(name))
                        .isPresent())
            .toList();
    return uses.isEmpty() || uses.stream().anyMatch(this::mayBeHeld);
  }
}
