package io.livegrade.report.json;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Compares a document that was read with the one its content would be written as. */
final class Agreement {

  private Agreement() {}

  static void check(String path, JsonNode got, JsonNode wanted) {
    if (got.isObject() && wanted.isObject()) {
      checkFields(path, got, wanted);
    } else if (got.isArray() && wanted.isArray() && got.size() == wanted.size()) {
      for (int i = 0; i < got.size(); i++) {
        check(path + "/" + i, got.get(i), wanted.get(i));
      }
    } else if (!same(got, wanted)) {
      throw new UnreadableException(
          path,
          "got "
              + (got.isArray() ? "a list of " + got.size() : Json.brief(got))
              + ", wanted "
              + (wanted.isArray() ? "a list of " + wanted.size() : Json.brief(wanted))
              + " as the rest of the report says");
    }
  }

  private static void checkFields(String path, JsonNode got, JsonNode wanted) {
    for (Map.Entry<String, JsonNode> field : wanted.properties()) {
      JsonNode value = got.get(field.getKey());
      if (value == null) {
        throw new UnreadableException(path, "the field \"" + field.getKey() + "\" is missing");
      }
      check(path + "/" + field.getKey(), value, field.getValue());
    }
    for (String name : got.propertyNames()) {
      if (!wanted.has(name)) {
        throw new UnreadableException(path, "unknown field \"" + name + "\"");
      }
    }
  }

  private static boolean same(JsonNode got, JsonNode wanted) {
    return (got.isNumber() && wanted.isNumber())
        ? got.decimalValue().compareTo(wanted.decimalValue()) == 0
        : got.equals(wanted);
  }
}
