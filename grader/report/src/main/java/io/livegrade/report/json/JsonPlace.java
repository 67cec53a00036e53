package io.livegrade.report.json;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * A place in a JSON document that is being read.
 *
 * @param path as a JSON pointer; empty for the document itself
 * @param node what is there
 */
record JsonPlace(String path, JsonNode node) {

  JsonPlace field(String name) {
    if (!node.isObject()) {
      throw wrong("an object");
    }
    JsonNode value = node.get(name);
    if (value == null) {
      throw new UnreadableException(path, "the field \"" + name + "\" is missing");
    }
    return new JsonPlace(path + "/" + name, value);
  }

  String text() {
    if (!node.isString()) {
      throw wrong("a text");
    }
    return node.stringValue();
  }

  String text(String field) {
    return field(field).text();
  }

  int number(String field) {
    return Math.toIntExact(field(field).whole(Integer.MIN_VALUE, Integer.MAX_VALUE));
  }

  long bigNumber(String field) {
    return field(field).whole(Long.MIN_VALUE, Long.MAX_VALUE);
  }

  Duration millis(String field) {
    return Duration.ofMillis(bigNumber(field));
  }

  Instant instant(String field) {
    JsonPlace place = field(field);
    try {
      return Instant.parse(place.text());
    } catch (DateTimeException _) {
      throw place.wrong("a point in time such as \"2026-01-31T12:00:00Z\"");
    }
  }

  double share() {
    if (!node.isNumber()) {
      throw wrong("a number");
    }
    return node.doubleValue();
  }

  boolean flag(String field) {
    JsonPlace place = field(field);
    if (!place.node.isBoolean()) {
      throw place.wrong("true or false");
    }
    return place.node.booleanValue();
  }

  <E extends Enum<E>> E word(String field, Class<E> type) {
    return field(field).word(type);
  }

  <E extends Enum<E>> E word(Class<E> type) {
    String word = text();
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> Json.word(constant).equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                wrong(
                    Arrays.stream(type.getEnumConstants())
                        .map(constant -> "\"" + Json.word(constant) + "\"")
                        .collect(Collectors.joining(" or "))));
  }

  <T> List<T> list(String field, Function<JsonPlace, T> read) {
    JsonPlace place = field(field);
    if (!place.node.isArray()) {
      throw place.wrong("a list");
    }
    List<T> values = new ArrayList<>();
    for (JsonNode element : place.node) {
      values.add(read.apply(new JsonPlace(place.path + "/" + values.size(), element)));
    }
    return values;
  }

  List<String> texts(String field) {
    return list(field, JsonPlace::text);
  }

  <T> Map<String, T> map(String field, Function<JsonPlace, T> read) {
    JsonPlace place = field(field);
    if (!place.node.isObject()) {
      throw place.wrong("an object");
    }
    Map<String, T> values = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> entry : place.node.properties()) {
      values.put(entry.getKey(), read.apply(place.field(entry.getKey())));
    }
    return values;
  }

  /** {@return this place; empty where it says null} */
  Optional<JsonPlace> orNothing() {
    return node.isNull() ? Optional.empty() : Optional.of(this);
  }

  UnreadableException wrong(String wanted) {
    return new UnreadableException(path, "got " + Json.brief(node) + ", wanted " + wanted);
  }

  private long whole(long from, long to) {
    if (!node.isIntegralNumber() || !node.canConvertToLong()) {
      throw wrong("a whole number");
    }
    long value = node.longValue();
    if (value < from || value > to) {
      throw wrong("a whole number from " + from + " to " + to);
    }
    return value;
  }
}
