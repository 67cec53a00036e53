package io.livegrade.analysis.syntax;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import io.livegrade.model.submission.SourceFile;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Parses one source after the other; made for one thread. */
public final class SourceReader {
  /** Deeper trees are not written by people, and overflow the stack of whoever walks them. */
  private static final int DEEPEST_TREE = 600;

  private final JavaParser parser =
      new JavaParser(new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_25));

  /** {@return the source with its tree; empty where it cannot be parsed or is too deep to walk} */
  public Optional<ParsedSource> read(SourceFile source) {
    if (Nesting.tooDeep(source.text())) {
      return Optional.empty();
    }
    return parse(source.text())
        .filter(unit -> !tooDeep(unit))
        .map(unit -> new ParsedSource(source, unit));
  }

  private Optional<CompilationUnit> parse(String text) {
    try {
      var result = parser.parse(text);
      return result.isSuccessful() ? result.getResult() : Optional.empty();
    } catch (StackOverflowError overflow) {
      // The parser recurses with the source; what is too deep for it is listed as unreadable.
      return Optional.empty();
    }
  }

  private static boolean tooDeep(Node root) {
    record Level(Node node, int depth) {}
    Deque<Level> open = new ArrayDeque<>();
    open.push(new Level(root, 1));
    while (!open.isEmpty()) {
      Level level = open.pop();
      if (level.depth() > DEEPEST_TREE) {
        return true;
      }
      level.node().getChildNodes().forEach(child -> open.push(new Level(child, level.depth() + 1)));
    }
    return false;
  }
}
