package io.livegrade.analysis.syntax;

import static io.livegrade.analysis.syntax.JdkTypes.UNBOUND;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.type.Type;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * The types of expressions: first from what is written nearby, which is quick, then from the symbol
 * solver, which is not. Made for one thread.
 */
public final class TypeLookup {
  private final Declarations declarations;
  private final Variables variables;
  private final SolvedTypes solved;
  private final IdentityHashMap<Expression, Optional<KnownType>> known = new IdentityHashMap<>();

  public TypeLookup(Declarations declarations) {
    this.declarations = declarations;
    this.variables = new Variables(declarations);
    this.solved = new SolvedTypes(declarations);
  }

  /** {@return what type names mean and where types are declared} */
  public Declarations declarations() {
    return declarations;
  }

  /** {@return what simple names stand for} */
  public Variables variables() {
    return variables;
  }

  /**
   * {@return the type of an expression, where it can be told} Asks the symbol solver where what is
   * written nearby does not tell.
   */
  public Optional<KnownType> of(Expression expression) {
    return nearby(expression)
        .or(() -> solvable(expression) ? solved.of(expression) : Optional.empty());
  }

  /**
   * {@return the type of an expression as told by declarations and imports alone, which is quick}
   */
  public Optional<KnownType> nearby(Expression expression) {
    Optional<KnownType> before = known.get(expression);
    if (before != null) {
      return before;
    }
    known.put(expression, Optional.empty()); // A type that depends on itself is not known.
    Optional<KnownType> type = written(expression).filter(found -> !found.name().contains(UNBOUND));
    known.put(expression, type);
    return type;
  }

  /** {@return whether the expression's type is known to be one of those named} */
  public boolean is(Expression expression, String... names) {
    return of(expression).filter(type -> type.is(names)).isPresent();
  }

  /** {@return the type of the variable that this declares: declarator, parameter, pattern} */
  public Optional<KnownType> ofVariable(Node variable) {
    return switch (variable) {
      case VariableDeclarator declarator -> ofDeclarator(declarator);
      case Parameter parameter -> ofParameter(parameter);
      case TypePatternExpr pattern -> written(pattern.getType());
      case EnumConstantDeclaration constant ->
          Trees.enclosingType(constant).map(type -> KnownType.of(Declarations.qualifiedName(type)));
      default -> Optional.empty();
    };
  }

  /** {@return the submission's own method that is called, where there is one to call} */
  public Optional<MethodDeclaration> callee(MethodCallExpr call) {
    return Callees.find(this, call);
  }

  /** {@return whether {@code type} is {@code supertype} or known to be below it} */
  public boolean isSubtype(KnownType type, String supertype) {
    return isSubtype(type, supertype, 0);
  }

  private boolean isSubtype(KnownType type, String supertype, int height) {
    if (type.name().equals(supertype) || JdkTypes.isSubtype(type.name(), supertype)) {
      return true;
    }
    return height < 20
        && declarations.declaration(type).stream()
            .flatMap(declared -> Supertypes.direct(declared).stream())
            .anyMatch(above -> isSubtype(declarations.meaning(above), supertype, height + 1));
  }

  private Optional<KnownType> written(Expression expression) {
    return switch (expression) {
      case EnclosedExpr enclosed -> nearby(enclosed.getInner());
      case NameExpr name -> variables.declarationOf(name).flatMap(this::ofVariable);
      case LiteralExpr literal -> Optional.of(Literals.typeOf(literal));
      case CastExpr cast -> written(cast.getType());
      case ObjectCreationExpr creation -> written(creation.getType());
      case ThisExpr self -> enclosingType(self);
      case AssignExpr assign -> nearby(assign.getTarget());
      case InstanceOfExpr _ -> Optional.of(KnownType.of("boolean"));
      case UnaryExpr unary -> nearby(unary.getExpression());
      case ConditionalExpr choice ->
          nearby(choice.getThenExpr()).or(() -> nearby(choice.getElseExpr()));
      case BinaryExpr binary -> ofBinary(binary);
      case FieldAccessExpr access -> ofField(access);
      case MethodCallExpr call -> ofCall(call);
      default -> Optional.empty();
    };
  }

  private Optional<KnownType> ofBinary(BinaryExpr binary) {
    return switch (binary.getOperator()) {
      case OR, AND, EQUALS, NOT_EQUALS, LESS, GREATER, LESS_EQUALS, GREATER_EQUALS ->
          Optional.of(KnownType.of("boolean"));
      default -> {
        Optional<KnownType> left = nearby(binary.getLeft());
        Optional<KnownType> right = nearby(binary.getRight());
        boolean text = left.or(() -> right).isPresent() && (isText(left) || isText(right));
        yield text ? Optional.of(KnownType.of("java.lang.String")) : left;
      }
    };
  }

  private static boolean isText(Optional<KnownType> type) {
    return type.filter(found -> found.is("java.lang.String")).isPresent();
  }

  private Optional<KnownType> ofField(FieldAccessExpr access) {
    return nearby(access.getScope())
        .or(() -> declarations.namedBy(access.getScope()))
        .flatMap(
            owner ->
                declarations
                    .declaration(owner)
                    .flatMap(type -> variables.field(type, access.getNameAsString()))
                    .flatMap(this::ofVariable)
                    .or(() -> JdkTypes.constant(owner, access.getNameAsString())));
  }

  private Optional<KnownType> ofCall(MethodCallExpr call) {
    Optional<MethodDeclaration> callee = callee(call);
    if (callee.isPresent()) {
      return written(callee.get().getType());
    }
    Optional<KnownType> receiver = receiver(call);
    return receiver
        .flatMap(type -> accessor(type, call))
        .or(
            () ->
                receiver.flatMap(
                    type ->
                        JdkTypes.returnType(
                            type, call.getNameAsString(), call.getArguments().size())));
  }

  /** {@return the type a call is made on; for a static call the type named} */
  public Optional<KnownType> receiver(MethodCallExpr call) {
    return call.getScope().flatMap(scope -> nearby(scope).or(() -> declarations.namedBy(scope)));
  }

  private Optional<KnownType> accessor(KnownType receiver, MethodCallExpr call) {
    return declarations
        .declaration(receiver)
        .filter(type -> type instanceof RecordDeclaration && call.getArguments().isEmpty())
        .flatMap(type -> ((RecordDeclaration) type).getParameterByName(call.getNameAsString()))
        .flatMap(component -> written(component.getType()));
  }

  private Optional<KnownType> ofDeclarator(VariableDeclarator declarator) {
    if (!isVar(declarator.getType())) {
      return written(declarator.getType());
    }
    Optional<Node> loop = declarator.getParentNode().flatMap(Node::getParentNode);
    if (loop.isPresent() && loop.get() instanceof ForEachStmt each) {
      return nearby(each.getIterable()).flatMap(TypeLookup::element);
    }
    return declarator.getInitializer().flatMap(this::nearby);
  }

  private static Optional<KnownType> element(KnownType iterable) {
    return iterable.name().endsWith("[]")
        ? Optional.of(KnownType.of(iterable.name().substring(0, iterable.name().length() - 2)))
        : iterable.arguments().size() == 1
            ? Optional.of(iterable.arguments().getFirst())
            : Optional.empty();
  }

  private Optional<KnownType> ofParameter(Parameter parameter) {
    if (!parameter.getType().isUnknownType() && !isVar(parameter.getType())) {
      return written(parameter.getType());
    }
    return parameter
        .getParentNode()
        .filter(LambdaExpr.class::isInstance)
        .flatMap(lambda -> ofLambdaParameter((LambdaExpr) lambda, parameter));
  }

  private Optional<KnownType> ofLambdaParameter(LambdaExpr lambda, Parameter parameter) {
    int index = lambda.getParameters().indexOf(parameter);
    Node parent = lambda.getParentNode().orElse(lambda);
    if (parent instanceof MethodCallExpr call) {
      List<Expression> arguments = call.getArguments();
      int argument = Trees.indexOf(arguments, lambda);
      Optional<KnownType> own =
          callee(call)
              .filter(callee -> argument >= 0 && argument < callee.getParameters().size())
              .flatMap(callee -> functionParameter(callee.getParameter(argument).getType(), index));
      return own.or(
          () ->
              receiver(call)
                  .flatMap(
                      type ->
                          JdkTypes.lambdaParameter(
                              type, call.getNameAsString(), arguments.size(), argument, index)));
    }
    if (parent instanceof VariableDeclarator declarator) {
      return functionParameter(declarator.getType(), index);
    }
    return Trees.enclosing(lambda, MethodDeclaration.class)
        .filter(_ -> parent instanceof com.github.javaparser.ast.stmt.ReturnStmt)
        .flatMap(method -> functionParameter(method.getType(), index));
  }

  private Optional<KnownType> functionParameter(Type function, int index) {
    KnownType type = declarations.meaning(function);
    return declarations
        .declaration(type)
        .flatMap(
            declared ->
                declared.getMethods().stream()
                    .filter(method -> method.getBody().isEmpty())
                    .findFirst())
        .filter(method -> index < method.getParameters().size())
        .flatMap(method -> written(method.getParameter(index).getType()))
        .or(() -> JdkTypes.functionParameter(type, index));
  }

  private Optional<KnownType> written(Type type) {
    return isVar(type) || type.isUnknownType()
        ? Optional.empty()
        : Optional.of(declarations.meaning(type));
  }

  private static boolean isVar(Type type) {
    return type.isVarType() || type.asString().equals("var");
  }

  private static Optional<KnownType> enclosingType(Node node) {
    return Trees.enclosingType(node).map(type -> KnownType.of(Declarations.qualifiedName(type)));
  }

  /** The solver cannot see libraries: it is asked only about calls that begin at a known type. */
  private boolean solvable(Expression expression) {
    return expression instanceof MethodCallExpr call
        && call.getScope()
            .filter(scope -> nearby(scope).isPresent() || solvable(scope))
            .isPresent();
  }
}
