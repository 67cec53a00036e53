package io.livegrade.report.html;

import io.livegrade.model.finding.Evidence;
import io.livegrade.model.submission.SourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The anchors of source lines, and links to them. */
final class SourceLinks {

  /**
   * A place to show.
   *
   * @param where file and line
   * @param href to the line in the page; empty where the page does not have it
   * @param snippet as written; may be empty
   */
  record Link(String where, String href, String snippet) {}

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<SourceFile> sources;

  SourceLinks(List<SourceFile> sources) {
    this.sources = sources;
    for (SourceFile source : sources) {
      numbers.put(source.path(), numbers.size());
    }
  }

  /** {@return the anchor of a line, whose file must be one of the sources} */
  String anchor(String file, int line) {
    return "source-" + numbers.get(file) + "-" + line;
  }

  Link link(Evidence place) {
    Integer number = numbers.get(place.file());
    boolean known = number != null && place.line() <= sources.get(number).lines();
    return new Link(
        place.file() + ":" + place.line(),
        known ? "#" + anchor(place.file(), place.line()) : "",
        place.snippet().lines().collect(Collectors.joining("\n")).stripTrailing());
  }

  List<Link> links(List<Evidence> places) {
    return places.stream().map(this::link).toList();
  }
}
