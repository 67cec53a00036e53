package io.livegrade.analysis.mutation;

import com.github.javaparser.Position;
import com.github.javaparser.ast.Node;

/**
 * Text put around a stretch of a source, never with a line end, so that lines keep their numbers.
 *
 * @param from first place of the stretch
 * @param to last place of the stretch
 * @param before put in front of it
 * @param after put behind it
 */
record Edit(Position from, Position to, String before, String after) {
  static Edit around(Node node, String before, String after) {
    return new Edit(
        node.getBegin().orElse(Position.HOME), node.getEnd().orElse(Position.HOME), before, after);
  }
}
