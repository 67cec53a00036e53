package io.livegrade.analysis.design;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.roles.Part;
import io.livegrade.analysis.roles.Role;
import io.livegrade.analysis.roles.Roles;
import io.livegrade.analysis.syntax.Trees;
import io.livegrade.model.design.Design;
import io.livegrade.model.design.DesignPart;
import io.livegrade.model.design.DesignUse;
import io.livegrade.model.design.PartRole;
import io.livegrade.model.finding.Evidence;
import io.livegrade.model.finding.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads who plays which role and who uses whom, and marks what the layering checks object to. */
public final class DesignReader {
  /** More parts than this make no picture; a report must stay small too. */
  private static final int MOST_PARTS = 60;

  private final ParsedSubmission submission;
  private final Roles roles;
  private final Map<Part, DesignPart> parts = new LinkedHashMap<>();
  private final Uses uses = new Uses();

  private DesignReader(ParsedSubmission submission) {
    this.submission = submission;
    this.roles = Roles.of(submission);
  }

  /** {@return the design of what was parsed, with the findings' objections in it} */
  public static Design read(ParsedSubmission submission, List<Finding> findings) {
    DesignReader reader = new DesignReader(submission);
    reader.roles.parts().stream()
        .filter(part -> role(reader.roles, part).isPresent())
        .limit(MOST_PARTS)
        .forEach(reader::place);
    reader.parts.keySet().forEach(reader::connect);
    Objections objections = new Objections(reader.parts, reader.uses);
    findings.forEach(objections::mark);
    return new Design(new ArrayList<>(reader.parts.values()), reader.uses.all());
  }

  private void place(Part part) {
    Evidence place = submission.evidence(part.node());
    parts.put(
        part,
        new DesignPart(
            "part-" + (parts.size() + 1),
            part.name(),
            role(roles, part).orElseThrow(),
            part.isInterface(),
            place.file(),
            place.line(),
            ""));
  }

  /** The role that the picture shows: where a part speaks HTTP, that is the one to be seen. */
  private static Optional<PartRole> role(Roles roles, Part part) {
    return Stream.of(Role.HANDLER, Role.REPOSITORY, Role.SERVICE, Role.WIRING, Role.MODEL)
        .filter(role -> roles.has(part, role))
        .map(role -> PartRole.valueOf(role.name()))
        .findFirst();
  }

  private void connect(Part part) {
    boolean runsSql = roles.runsSql(part);
    code(part)
        .forEach(
            node -> {
              if (node instanceof MethodCallExpr call && roles.http().touches(call)) {
                use(part, Design.HTTP, node);
              } else if (runsSql
                  && (roles.sql().runsSql(node) || roles.sql().usesConnection(node))) {
                use(part, Design.DATABASE, node);
              } else {
                partMeant(node)
                    .filter(other -> !other.equals(part))
                    .ifPresent(other -> connect(part, other, node));
              }
            });
  }

  /** What only puts others together knows all of them, which says nothing. */
  private List<Node> code(Part part) {
    if (!roles.has(part, Role.WIRING)) {
      return part.nodes();
    }
    return roles.has(part, Role.HANDLER) ? roles.requestCode(part) : List.of();
  }

  private Optional<Part> partMeant(Node node) {
    return switch (node) {
      case ClassOrInterfaceType type ->
          roles.partOf(submission.types().declarations().meaning(type));
      case MethodCallExpr call -> roles.repository(call).flatMap(roles::partOf);
      default -> Optional.empty();
    };
  }

  private void connect(Part part, Part other, Node node) {
    DesignPart to = parts.get(other);
    if (to == null || to.role() == PartRole.MODEL || to.role() == PartRole.WIRING) {
      return;
    }
    if (isSupertype(part, node)) {
      uses.add(use(part, to.id(), DesignUse.Kind.IMPLEMENTS, node));
    } else {
      use(part, to.id(), node);
    }
  }

  private static boolean isSupertype(Part part, Node node) {
    Node parent = node.getParentNode().orElse(node);
    return (parent instanceof ClassOrInterfaceDeclaration && Trees.same(parent, part.node()))
        || (parent instanceof ObjectCreationExpr creation
            && Trees.same(creation, part.node())
            && Trees.same(creation.getType(), node));
  }

  private void use(Part part, String to, Node node) {
    uses.add(use(part, to, DesignUse.Kind.USES, node));
  }

  private DesignUse use(Part part, String to, DesignUse.Kind kind, Node node) {
    Evidence place = submission.evidence(node);
    DesignPart from = parts.get(part);
    if (from == null) {
      throw new IllegalStateException("not placed: " + part.name());
    }
    return new DesignUse(from.id(), to, kind, place.file(), place.line(), "");
  }
}
