package io.livegrade.analysis.syntax;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.resolution.TypeSolver;
import com.github.javaparser.resolution.declarations.ResolvedReferenceTypeDeclaration;
import com.github.javaparser.resolution.model.SymbolReference;
import com.github.javaparser.resolution.types.ResolvedType;
import com.github.javaparser.symbolsolver.javaparsermodel.JavaParserFacade;
import com.github.javaparser.symbolsolver.resolution.typesolvers.CombinedTypeSolver;
import com.github.javaparser.symbolsolver.resolution.typesolvers.ReflectionTypeSolver;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks the symbol solver, which knows overloads and inference, and takes its time. */
final class SolvedTypes {
  /** Counted, not timed, so that the same submission always gets the same answers. */
  private static final int MOST_QUESTIONS = 60;

  private final Declarations declarations;
  private @Nullable JavaParserFacade solver;
  private int questions;

  SolvedTypes(Declarations declarations) {
    this.declarations = declarations;
  }

  Optional<KnownType> of(Expression expression) {
    if (++questions > MOST_QUESTIONS) {
      return Optional.empty();
    }
    try {
      return known(solver().getType(expression));
    } catch (RuntimeException | StackOverflowError unsolved) {
      // The solver fails in many ways on code that uses libraries it cannot see: that is normal,
      // and what cannot be resolved is not judged.
      return Optional.empty();
    }
  }

  private JavaParserFacade solver() {
    if (solver == null) {
      solver = JavaParserFacade.get(new CombinedTypeSolver(new ReflectionTypeSolver(), new Own()));
    }
    return solver;
  }

  private static Optional<KnownType> known(ResolvedType type) {
    if (type.isReferenceType()) {
      var reference = type.asReferenceType();
      return Optional.of(
          new KnownType(
              reference.getQualifiedName(),
              reference.typeParametersValues().stream()
                  .map(argument -> known(argument).orElse(KnownType.of("java.lang.Object")))
                  .toList()));
    }
    if (type.isArray()) {
      return known(type.asArrayType().getComponentType()).map(KnownType::array);
    }
    return type.isPrimitive() || type.isVoid()
        ? Optional.of(KnownType.of(type.describe()))
        : Optional.empty();
  }

  /** Finds the submission's own types. */
  private final class Own implements TypeSolver {
    private @Nullable TypeSolver parent;

    @Override
    public @Nullable TypeSolver getParent() {
      return parent;
    }

    @Override
    public void setParent(TypeSolver parent) {
      this.parent = parent;
    }

    @Override
    public SymbolReference<ResolvedReferenceTypeDeclaration> tryToSolveType(String name) {
      return declarations
          .declaration(KnownType.of(name))
          .map(type -> SymbolReference.solved(solver().getTypeDeclaration(type)))
          .orElseGet(SymbolReference::unsolved);
    }

    @Override
    public SymbolReference<ResolvedReferenceTypeDeclaration> tryToSolveTypeInModule(
        String module, String name) {
      return SymbolReference.unsolved();
    }
  }
}
