package io.livegrade.grading.challenge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * One mapping of a pack's file. Reads what is asked for; where it is missing or of the wrong shape,
 * adds an issue and answers something harmless, so that reading goes on. {@link #isSound} tells
 * what can be relied on.
 */
final class YamlMapping {

  /** An entry of a list, and where it stands. */
  record PlacedText(String text, Place place) {}

  private final Path file;
  private final Place place;
  private final Issues issues;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Place> keys = new LinkedHashMap<>();
  private final Set<String> asked = new LinkedHashSet<>();
  private final Set<String> unsound = new LinkedHashSet<>();

  YamlMapping(Path file, MappingNode node, Issues issues) {
    this.file = file;
    this.place = YamlFile.place(file, node.getStartMark());
    this.issues = issues;
    for (NodeTuple tuple : node.getValue()) {
      Place at = place(tuple.getKeyNode());
      if (tuple.getKeyNode() instanceof ScalarNode key) {
        Place first = keys.putIfAbsent(key.getValue(), at);
        if (first == null) {
          values.put(key.getValue(), tuple.getValueNode());
        } else {
          issues.add(
              at,
              "\"%s\" is given twice, first in line %d; keep one"
                  .formatted(key.getValue(), first.line()));
        }
      } else {
        issues.add(at, "a key must be one word");
      }
    }
  }

  Place place() {
    return place;
  }

  /** {@return where the value of a key stands, or this mapping where the key is missing} */
  Place place(String key) {
    Node value = values.get(key);
    return value == null ? place : place(value);
  }

  private boolean has(String key) {
    return values.containsKey(key);
  }

  /** {@return whether a key is there and was read without fault} */
  boolean isSound(String key) {
    return has(key) && !unsound.contains(key);
  }

  /** {@return whether a key that may be missing is there} */
  boolean knows(String key) {
    asked.add(key);
    return has(key);
  }

  /** {@return whether each of these keys holds a whole number} */
  boolean isNumber(String... named) {
    return Stream.of(named)
        .allMatch(
            key -> values.get(key) instanceof ScalarNode scalar && scalar.getTag().equals(Tag.INT));
  }

  Set<String> keys() {
    return values.keySet();
  }

  /** {@return the text of a key that must be there; empty where it is at fault} */
  String text(String key) {
    Optional<Node> value = node(key, "text");
    if (value.isEmpty()) {
      return "";
    }
    if (value.get() instanceof ScalarNode scalar && !scalar.getTag().equals(Tag.NULL)) {
      String text = scalar.getValue().strip();
      if (text.isEmpty()) {
        fault(key, "\"%s\" is empty; write some text".formatted(key));
      }
      return text;
    }
    fault(key, "\"%s\" wants text, got %s".formatted(key, shape(value.get())));
    return "";
  }

  /** {@return what a key's text means; empty where it is missing or, with an issue, at fault} */
  <T> Optional<T> optional(String key, String wanted, Function<String, Optional<T>> meaning) {
    asked.add(key);
    return has(key) ? required(key, wanted, meaning) : Optional.empty();
  }

  /** {@return what the text of a key that must be there means; empty where it is at fault} */
  <T> Optional<T> required(String key, String wanted, Function<String, Optional<T>> meaning) {
    String text = text(key);
    if (!isSound(key)) {
      return Optional.empty();
    }
    Optional<T> value = meaning.apply(text);
    if (value.isEmpty()) {
      fault(key, "\"%s\" wants %s, got \"%s\"".formatted(key, wanted, text));
    }
    return value;
  }

  /** {@return the number of a key that must be there; the least allowed where it is at fault} */
  int number(String key, int least, int most) {
    return required(
            key,
            "a whole number from %d to %d".formatted(least, most),
            text -> Quantities.number(text, least, most))
        .orElse(least);
  }

  /** {@return the mapping of a key that must be there} */
  Optional<YamlMapping> mapping(String key) {
    Optional<Node> value = node(key, "a mapping");
    if (value.isPresent() && value.get() instanceof MappingNode mapping) {
      return Optional.of(new YamlMapping(file, mapping, issues));
    }
    value.ifPresent(
        other -> fault(key, "\"%s\" wants a mapping, got %s".formatted(key, shape(other))));
    return Optional.empty();
  }

  /** {@return the mappings a key lists; none where the key is missing} */
  List<YamlMapping> mappings(String key) {
    List<YamlMapping> found = new ArrayList<>();
    for (Node item : items(key)) {
      if (item instanceof MappingNode mapping) {
        found.add(new YamlMapping(file, mapping, issues));
      } else {
        unsound.add(key);
        issues.add(
            place(item), "an entry of \"%s\" wants a mapping, got %s".formatted(key, shape(item)));
      }
    }
    return found;
  }

  /** {@return the texts a key lists, with their places; none where the key is missing} */
  List<PlacedText> texts(String key) {
    List<PlacedText> found = new ArrayList<>();
    for (Node item : items(key)) {
      if (item instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
        found.add(new PlacedText(scalar.getValue().strip(), place(item)));
      } else {
        unsound.add(key);
        issues.add(
            place(item), "an entry of \"%s\" wants text, got %s".formatted(key, shape(item)));
      }
    }
    return found;
  }

  /** Adds an issue for each key nobody asked for. */
  void refuseOthers() {
    keys.forEach(
        (key, at) -> {
          if (!asked.contains(key)) {
            issues.add(at, "unknown key \"%s\"; %s".formatted(key, NearMatch.hint(key, asked)));
          }
        });
  }

  /** Adds an issue about something within this mapping. */
  void issueAt(Place at, String message) {
    issues.add(at, message);
  }

  /** Adds an issue about a key's value. */
  void fault(String key, String message) {
    unsound.add(key);
    issues.add(place(key), message);
  }

  private List<Node> items(String key) {
    asked.add(key);
    Node value = values.get(key);
    if (value == null) {
      return List.of();
    }
    if (value instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    fault(key, "\"%s\" wants a list, got %s".formatted(key, shape(value)));
    return List.of();
  }

  private Optional<Node> node(String key, String wanted) {
    asked.add(key);
    Optional<Node> value = Optional.ofNullable(values.get(key));
    if (value.isEmpty()) {
      fault(key, "\"%s\" is missing; give %s".formatted(key, wanted));
    }
    return value;
  }

  private Place place(Node at) {
    return YamlFile.place(file, at.getStartMark());
  }

  private static String shape(Node node) {
    return switch (node) {
      case MappingNode mapping -> "a mapping";
      case SequenceNode sequence -> "a list";
      case ScalarNode scalar when scalar.getTag().equals(Tag.NULL) -> "nothing";
      case ScalarNode scalar -> "\"" + scalar.getValue() + "\"";
      default -> "something else";
    };
  }
}
