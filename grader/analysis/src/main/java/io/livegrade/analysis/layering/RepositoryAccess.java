package io.livegrade.analysis.layering;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import io.livegrade.analysis.roles.Part;
import io.livegrade.analysis.roles.Role;
import io.livegrade.analysis.roles.Roles;
import java.util.List;

/** Where handlers reach past the place a service has, and whether there is one. */
final class RepositoryAccess {
  private final Roles roles;

  RepositoryAccess(Roles roles) {
    this.roles = roles;
  }

  /** {@return the handler's calls of a repository while it handles a request} */
  List<Node> calls(Part handler) {
    return roles.requestCode(handler).stream()
        .filter(node -> node instanceof MethodCallExpr call && roles.isRepositoryCall(call))
        .toList();
  }

  /** {@return whether anything decides between HTTP and the database} */
  boolean hasService() {
    return !roles.with(Role.SERVICE).isEmpty() || !servicesWithSql().isEmpty();
  }

  /** {@return the parts that decide and run SQL, which is a service without a repository} */
  List<Part> servicesWithSql() {
    return roles.with(Role.REPOSITORY).stream()
        .filter(part -> !roles.has(part, Role.HANDLER))
        .filter(part -> roles.runsSql(part) && roles.decides(part))
        .toList();
  }
}
