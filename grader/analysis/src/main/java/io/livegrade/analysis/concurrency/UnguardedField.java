package io.livegrade.analysis.concurrency;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.google.auto.service.AutoService;
import io.livegrade.analysis.Check;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.syntax.Declarations;
import io.livegrade.analysis.syntax.MemberNames;
import io.livegrade.analysis.syntax.Trees;
import io.livegrade.model.finding.Finding;
import io.livegrade.model.finding.FindingKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for fields that several threads use, one of them changing it, without a lock. */
@AutoService(Check.class)
public final class UnguardedField implements Check {
  @Override
  public String id() {
    return "concurrency.unguarded-field";
  }

  @Override
  public String describe() {
    return "What one thread changes while another looks, without a common lock, is seen late, half"
        + " or never.";
  }

  @Override
  public List<Finding> check(ParsedSubmission submission) {
    FieldUses uses = FieldUses.of(submission);
    List<VariableDeclarator> checkedTwice = DoubleChecks.of(submission).fields();
    Publishing publishing = new Publishing(submission);
    Map<String, List<Open>> byType = new LinkedHashMap<>();
    uses.fields().stream()
        .filter(UnguardedField::mayBeShared)
        .filter(field -> checkedTwice.stream().noneMatch(each -> Trees.same(each, field)))
        .flatMap(field -> open(uses.uses(field), publishing, submission).stream())
        .forEach(open -> byType.computeIfAbsent(open.type(), _ -> new ArrayList<>()).add(open));
    return byType.values().stream().map(open -> finding(open, submission)).toList();
  }

  /** A use that other threads may come between, and all uses in code that is run. */
  private record Open(FieldUse use, List<FieldUse> run) {
    String name() {
      return use.field().getNameAsString();
    }

    String type() {
      return Trees.enclosingType(use.field()).map(Declarations::qualifiedName).orElse("");
    }
  }

  private static boolean mayBeShared(VariableDeclarator field) {
    return FieldUses.has(field, each -> !each.isVolatile())
        && Trees.enclosingType(field)
            .filter(type -> type instanceof ClassOrInterfaceDeclaration)
            .isPresent();
  }

  private static Optional<Open> open(
      List<FieldUse> uses, Publishing publishing, ParsedSubmission submission) {
    Reach reach = Reach.of(submission);
    List<FieldUse> byCallers = in(uses, Reach.Way.CALLER_ANYHOW, reach);
    List<FieldUse> byThreads = in(uses, Reach.Way.THREAD_ANYHOW, reach);
    List<FieldUse> run = Stream.concat(byCallers.stream(), byThreads.stream()).toList();
    boolean changed = run.stream().anyMatch(FieldUse::changes);
    boolean changedByCallers = byCallers.stream().anyMatch(FieldUse::changes);
    Stream<FieldUse> openToCallers =
        changed ? in(byCallers, Reach.Way.CALLER, reach).stream() : Stream.empty();
    Stream<FieldUse> openToThreads =
        in(byThreads, Reach.Way.THREAD, reach).stream()
            .filter(use -> use.changes() ? !byCallers.isEmpty() : changedByCallers);
    return Stream.concat(openToCallers, openToThreads)
        .filter(use -> !isPublishedOtherwise(use, publishing))
        .findFirst()
        .map(open -> new Open(open, run));
  }

  private static List<FieldUse> in(List<FieldUse> uses, Reach.Way way, Reach reach) {
    return uses.stream().filter(use -> reach.isReached(use.place(), way)).toList();
  }

  /**
   * What is written before a volatile and read after it is seen whole. A change that looks at the
   * old value gains nothing from that.
   */
  private static boolean isPublishedOtherwise(FieldUse use, Publishing publishing) {
    boolean both = use.changes() && use.reads();
    return !both && Bodies.around(use.place()).filter(publishing::isIn).isPresent();
  }

  /** One finding for a type: whoever forgets a lock for one field mostly does for the next. */
  private Finding finding(List<Open> all, ParsedSubmission submission) {
    Open first = all.getFirst();
    FieldUse open = first.use();
    Locks locks = Locks.of(submission);
    Optional<FieldUse> guarded =
        first.run().stream().filter(use -> locks.mayBeHeld(use.place())).findFirst();
    String done = open.changes() ? "changed" : "read";
    String where = MemberNames.around(open.place());
    String message =
        guarded
            .map(
                use ->
                    "`%s` is %s in `%s` without the lock that is held in `%s`; take the same lock in both."
                        .formatted(first.name(), done, where, MemberNames.around(use.place())))
            .orElseGet(
                () ->
                    "`%s` is %s in `%s`, which several threads run at once, without a lock; guard every use of it by one lock, or keep it out of fields."
                        .formatted(first.name(), done, where));
    List<Open> others = all.subList(1, all.size());
    List<Node> related = new ArrayList<>();
    guarded.or(() -> change(first)).ifPresent(use -> related.add(use.place()));
    related.add(open.field());
    others.forEach(each -> related.add(each.use().place()));
    return submission.finding(
        this, FindingKind.ESSENTIAL, message + alike(others), open.place(), related);
  }

  private static Optional<FieldUse> change(Open open) {
    return open.run().stream()
        .filter(use -> use.changes() && !Trees.same(use.place(), open.use().place()))
        .findFirst();
  }

  private static String alike(List<Open> others) {
    return others.isEmpty()
        ? ""
        : " The same goes for "
            + others.stream()
                .map(each -> "`" + each.name() + "`")
                .collect(Collectors.joining(", ", "", "."));
  }
}
