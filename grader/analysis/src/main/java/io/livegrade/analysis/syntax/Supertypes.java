package io.livegrade.analysis.syntax;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import java.util.List;
import java.util.stream.Stream;

/** What a type says it extends and implements. */
public final class Supertypes {
  private Supertypes() {}

  /** {@return the types written after {@code extends} and {@code implements}} */
  public static List<ClassOrInterfaceType> direct(TypeDeclaration<?> type) {
    return switch (type) {
      case ClassOrInterfaceDeclaration declared ->
          Stream.concat(
                  declared.getExtendedTypes().stream(), declared.getImplementedTypes().stream())
              .toList();
      case RecordDeclaration record -> record.getImplementedTypes();
      case EnumDeclaration constants -> constants.getImplementedTypes();
      default -> List.of();
    };
  }
}
