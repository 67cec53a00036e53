package io.livegrade.analysis.syntax;

import java.util.List;

/**
 * A type as far as it is known.
 *
 * @param name qualified where an import or a declaration tells, otherwise as written; arrays end in
 *     {@code []}
 * @param arguments type arguments; empty where there are none or they are not known
 */
public record KnownType(String name, List<KnownType> arguments) {
  public KnownType {
    arguments = List.copyOf(arguments);
  }

  /** {@return the type of that name without type arguments} */
  public static KnownType of(String name) {
    return new KnownType(name, List.of());
  }

  /** {@return whether this is one of the types named, type arguments aside} */
  public boolean is(String... names) {
    return List.of(names).contains(name);
  }

  /** {@return the last part of the name} */
  public String simpleName() {
    return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
  }

  /** {@return the array of this type} */
  KnownType array() {
    return of(name + "[]");
  }
}
