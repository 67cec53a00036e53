package io.livegrade.grading.challenge;

import java.nio.file.Path;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Turns the text of a YAML file into its top mapping, within bounds. */
final class YamlFile {

  /** Deeper than any pack needs, and far from what recursion over nodes can take. */
  private static final int DEEPEST = 24;

  /** Aliases of collections are how a small file grows without bound; no pack needs them. */
  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setUseMarks(true)
          .setMaxAliasesForCollections(0)
          .setCodePointLimit(PackFolder.MOST_BYTES)
          .build();

  private YamlFile() {}

  /** {@return the top mapping; empty, with an issue added, where there is none} */
  static Optional<YamlMapping> read(Path file, String text, Issues issues) {
    try {
      checkDepth(text);
      Optional<Node> root = new Compose(SETTINGS).composeString(text);
      if (root.isPresent() && root.get() instanceof MappingNode mapping) {
        return Optional.of(new YamlMapping(file, mapping, issues));
      }
      issues.add(file, "holds no keys; it must be a YAML mapping of \"key: value\" lines");
    } catch (MarkedYamlEngineException e) {
      issues.add(place(file, e.getProblemMark()), "is not YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      issues.add(file, "is not YAML we read: " + e.getMessage());
    }
    return Optional.empty();
  }

  private static void checkDepth(String text) {
    int depth = 0;
    for (Event event : new Parse(SETTINGS).parseString(text)) {
      if (event instanceof CollectionStartEvent) {
        depth++;
      } else if (event instanceof CollectionEndEvent) {
        depth--;
      }
      if (depth > DEEPEST) {
        throw new YamlEngineException("it is nested more than " + DEEPEST + " deep");
      }
    }
  }

  static Place place(Path file, Optional<Mark> mark) {
    return mark.map(at -> new Place(file, at.getLine() + 1, at.getColumn() + 1))
        .orElseGet(() -> new Place(file));
  }
}
