package io.livegrade.analysis.mutation;

import com.github.javaparser.ast.Node;

/** A few characters of code for a description. */
final class Excerpt {
  private static final int LONGEST = 70;

  private Excerpt() {}

  static String of(Node node) {
    String code = node.toString().replaceAll("\\s+", " ").strip();
    return "`" + (code.length() <= LONGEST ? code : code.substring(0, LONGEST - 1) + "…") + "`";
  }
}
