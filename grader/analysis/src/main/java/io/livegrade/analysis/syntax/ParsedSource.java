package io.livegrade.analysis.syntax;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.DataKey;
import com.github.javaparser.ast.Node;
import io.livegrade.model.submission.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * One source with its syntax tree.
 *
 * @param file as handed in
 * @param unit its tree; its nodes lead back here through {@link #of}
 */
public record ParsedSource(SourceFile file, CompilationUnit unit) {
  private static final DataKey<ParsedSource> KEY = new DataKey<>() {};

  public ParsedSource {
    unit.setData(KEY, this);
  }

  /** {@return the source that {@code node} stands in; empty for a node outside any source} */
  public static Optional<ParsedSource> of(Node node) {
    return node.findCompilationUnit()
        .filter(unit -> unit.containsData(KEY))
        .map(unit -> unit.getData(KEY));
  }

  /** {@return the lines of the text, without line ends} */
  public List<String> lines() {
    return file.text().lines().toList();
  }
}
