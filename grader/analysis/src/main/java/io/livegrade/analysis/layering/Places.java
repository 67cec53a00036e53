package io.livegrade.analysis.layering;

import com.github.javaparser.Position;
import com.github.javaparser.ast.Node;
import java.util.Comparator;
import java.util.List;

/** Picks the places that show a fault: the first, and a few on other lines. */
final class Places {
  static final Comparator<Node> IN_ORDER =
      Comparator.comparing(node -> node.getBegin().orElse(Position.HOME));
  private static final int MOST_RELATED = 3;

  private Places() {}

  static List<Node> fewAfter(List<Node> places) {
    List<Integer> lines = places.stream().map(Places::line).distinct().skip(1).toList();
    return lines.stream()
        .limit(MOST_RELATED)
        .flatMap(line -> places.stream().filter(place -> line(place) == line).limit(1))
        .toList();
  }

  private static int line(Node node) {
    return node.getBegin().orElse(Position.HOME).line;
  }
}
