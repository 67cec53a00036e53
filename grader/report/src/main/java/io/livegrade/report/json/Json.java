package io.livegrade.report.json;

import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes the nodes of a JSON document. */
final class Json {

  private static final int BRIEF = 60;

  private Json() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static <T> ArrayNode array(Collection<T> values, Function<T, JsonNode> write) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    values.forEach(value -> array.add(write.apply(value)));
    return array;
  }

  static ArrayNode texts(Collection<String> values) {
    return array(values, JsonNodeFactory.instance::stringNode);
  }

  /** {@return the constant as the document spells it: lower case, with hyphens} */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@return the node as a message quotes it, cut where it is long} */
  static String brief(JsonNode node) {
    if (node.isObject()) {
      return "an object";
    }
    if (node.isArray()) {
      return "a list";
    }
    if (node.isMissingNode()) {
      return "nothing";
    }
    String text = node.toString();
    return text.length() <= BRIEF ? text : text.substring(0, BRIEF) + "…";
  }
}
