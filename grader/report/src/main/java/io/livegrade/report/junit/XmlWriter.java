package io.livegrade.report.junit;

import io.livegrade.report.text.Inert;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Writes indented XML. All text is made inert, which also leaves only what XML 1.0 allows. */
final class XmlWriter {

  /** A name with its value. */
  record Attribute(String name, String value) {}

  private final StringBuilder written =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  private final Deque<String> open = new ArrayDeque<>();

  void open(String element, List<Attribute> attributes) {
    start(element, attributes, ">\n");
    open.push(element);
  }

  void empty(String element, List<Attribute> attributes) {
    start(element, attributes, "/>\n");
  }

  void text(String element, List<Attribute> attributes, String text) {
    start(element, attributes, ">");
    written.append(escape(Inert.block(text))).append("</").append(element).append(">\n");
  }

  void close() {
    String element = open.pop();
    indent();
    written.append("</").append(element).append(">\n");
  }

  @Override
  public String toString() {
    return written.toString();
  }

  private void start(String element, List<Attribute> attributes, String end) {
    indent();
    written.append('<').append(element);
    for (Attribute attribute : attributes) {
      written
          .append(' ')
          .append(attribute.name())
          .append("=\"")
          .append(escape(Inert.line(attribute.value())))
          .append('"');
    }
    written.append(end);
  }

  private void indent() {
    written.append("  ".repeat(open.size()));
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
