package io.livegrade.analysis.roles;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.syntax.Declarations;
import io.livegrade.analysis.syntax.KnownType;
import io.livegrade.analysis.syntax.ParsedSource;
import io.livegrade.analysis.syntax.Trees;
import io.livegrade.analysis.syntax.TypeLookup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The parts of a submission's main code and the roles they play. */
public final class Roles {
  private final TypeLookup types;
  private final HttpUse http;
  private final SqlUse sql;
  private final Decisions decisions;
  private final Parts parts;
  private final Handlers handlers;
  private final RepositoryCalls repositoryCalls;
  private final Map<Part, Set<Role>> roles = new LinkedHashMap<>();
  private final Map<Part, List<Node>> requestCode = new LinkedHashMap<>();

  private Roles(ParsedSubmission submission) {
    types = submission.types();
    http = new HttpUse(types);
    sql = new SqlUse(types);
    decisions = new Decisions(types);
    handlers = new Handlers(http, types);
    List<CompilationUnit> units = submission.sources().stream().map(ParsedSource::unit).toList();
    parts = new Parts(units, http, sql);
    List<Part> main = parts.all().stream().filter(part -> !submission.isTest(part.node())).toList();
    List<Part> sqlParts = main.stream().filter(this::runsSql).toList();
    List<Part> http = new ArrayList<>(main.stream().filter(handlers::speaksHttp).toList());
    Set<Part> sqlLambdas = Set.copyOf(sqlParts);
    // A part that speaks both is a handler with SQL in it, and nothing others take for a
    // repository.
    List<Part> repositories =
        sqlParts.stream()
            .filter(part -> !http.contains(part) || handlers.onlyGetsExchangeHandedDown(part, http))
            .toList();
    Set<String> repositoryTypes = new Repositories(types, parts).among(repositories, main);
    repositoryCalls = new RepositoryCalls(types, parts, repositoryTypes, sqlLambdas);
    addSubclasses(main, http);
    main.forEach(part -> roles.put(part, rolesOf(part, http, repositoryTypes, submission)));
    main.stream().filter(this::putsTogether).forEach(part -> add(part, Role.WIRING));
    RequestCode code = new RequestCode(this.http, types, parts);
    with(Role.HANDLER)
        .forEach(
            part ->
                requestCode.put(
                    part, code.of(part, handlers.isHandlerByType(part) || inherits(part, http))));
  }

  /** {@return the roles in a submission, worked out once} */
  public static Roles of(ParsedSubmission submission) {
    return submission.derived(Roles.class, Roles::new);
  }

  /** {@return every part of the main code, in source order} */
  public List<Part> parts() {
    return List.copyOf(roles.keySet());
  }

  /** {@return the parts that play the role, in source order} */
  public List<Part> with(Role role) {
    return roles.keySet().stream().filter(part -> has(part, role)).toList();
  }

  /** {@return whether the part plays the role} */
  public boolean has(Part part, Role role) {
    return roles.getOrDefault(part, Set.of()).contains(role);
  }

  /** {@return the part the node belongs to; empty in a test's code} */
  public Optional<Part> partOf(Node node) {
    return parts.of(node).filter(roles::containsKey);
  }

  /** {@return the part that declares the type} */
  public Optional<Part> partOf(KnownType type) {
    return types.declarations().declaration(type).flatMap(this::partOf);
  }

  /** {@return a handler's own nodes that run for a request, in source order} */
  public List<Node> requestCode(Part handler) {
    return requestCode.getOrDefault(handler, List.of());
  }

  /** {@return how HTTP is recognised} */
  public HttpUse http() {
    return http;
  }

  /** {@return how SQL is recognised} */
  public SqlUse sql() {
    return sql;
  }

  /** {@return how decisions on domain values are recognised} */
  public Decisions decisions() {
    return decisions;
  }

  /** {@return whether the call reaches a repository} */
  public boolean isRepositoryCall(MethodCallExpr call) {
    return repositoryCalls.isRepositoryCall(call);
  }

  /** {@return the type of the repository that the call is made on} */
  public Optional<KnownType> repository(MethodCallExpr call) {
    return repositoryCalls.repository(call);
  }

  /** {@return whether the part runs statements itself, or holds their text} */
  public boolean runsSql(Part part) {
    return part.nodes().stream().anyMatch(sql::runsSql);
  }

  /** {@return whether the part decides on a domain value itself} */
  public boolean decides(Part part) {
    return part.nodes().stream().anyMatch(decisions::isDecision);
  }

  private void addSubclasses(List<Part> main, List<Part> http) {
    boolean grown = true;
    while (grown) {
      List<Part> found =
          main.stream()
              .filter(part -> !http.contains(part) && handlers.extendsOneOf(part, http))
              .toList();
      grown = http.addAll(found);
    }
  }

  private boolean inherits(Part part, List<Part> http) {
    return handlers.extendsOneOf(part, http);
  }

  private Set<Role> rolesOf(
      Part part, List<Part> http, Set<String> repositoryTypes, ParsedSubmission submission) {
    Set<Role> found = new TreeSet<>();
    boolean repository =
        runsSql(part)
            || part.declaration()
                .filter(type -> repositoryTypes.contains(Declarations.qualifiedName(type)))
                .isPresent();
    boolean reachesRepository = reachesRepository(part);
    boolean misplaced =
        http.contains(part)
            && (repository || reachesRepository)
            && handlers.onlyGetsExchangeHandedDown(part, http);
    if (http.contains(part) && !misplaced) {
      found.add(Role.HANDLER);
    }
    if (repository) {
      found.add(Role.REPOSITORY);
    }
    if (!repository && reachesRepository && !found.contains(Role.HANDLER) && !part.isInterface()) {
      found.add(Role.SERVICE);
    }
    if (isEntry(part, submission)) {
      found.add(Role.WIRING);
    }
    boolean data =
        part.node() instanceof RecordDeclaration || part.node() instanceof EnumDeclaration;
    if (data && found.isEmpty()) {
      found.add(Role.MODEL);
    }
    return found;
  }

  /** Calls in constructors do not count: that is how things are put together. */
  private boolean reachesRepository(Part part) {
    return part.own(MethodCallExpr.class)
        .filter(call -> Trees.enclosing(call, ConstructorDeclaration.class).isEmpty())
        .anyMatch(
            call ->
                isRepositoryCall(call) || (repositoryCalls.isFunctionCall(call) && decides(part)));
  }

  private boolean isEntry(Part part, ParsedSubmission submission) {
    return part.declaration()
        .map(type -> KnownType.of(Declarations.qualifiedName(type)))
        .filter(type -> types.isSubtype(type, submission.entryType()))
        .isPresent();
  }

  private boolean putsTogether(Part part) {
    return part.own(ObjectCreationExpr.class)
        .filter(creation -> !Trees.same(creation, part.node()))
        .flatMap(creation -> partOf(types.declarations().meaning(creation.getType())).stream())
        .anyMatch(
            made ->
                has(made, Role.HANDLER) || has(made, Role.SERVICE) || has(made, Role.REPOSITORY));
  }

  private void add(Part part, Role role) {
    Set<Role> all = new TreeSet<>(roles.getOrDefault(part, Set.of()));
    all.add(role);
    roles.put(part, all);
  }
}
