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
   * @param where the file's name and the line
   * @param path the file's whole path and the line
   * @param href to the line in the page; empty where the page does not have it
   * @param snippet as written; may be empty
   */
  record Link(String where, String path, String href, String snippet) {}

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

  /** {@return the place, with the line itself where it comes without a snippet} */
  Link link(Evidence named) {
    Evidence place = new Evidence(path(named.file()), named.line(), named.snippet());
    String where = name(place.file()) + ":" + place.line();
    String path = place.file() + ":" + place.line();
    Integer number = numbers.get(place.file());
    if (number == null || place.line() > sources.get(number).lines()) {
      return new Link(where, path, "", tidy(place.snippet()));
    }
    String snippet =
        place.snippet().isEmpty()
            ? line(sources.get(number), place.line()).strip()
            : place.snippet();
    return new Link(where, path, "#" + anchor(place.file(), place.line()), tidy(snippet));
  }

  /** {@return the path of a file that may be named by its last part alone} */
  String path(String file) {
    List<String> paths =
        sources.stream()
            .map(SourceFile::path)
            .filter(path -> ("/" + path).endsWith("/" + file))
            .toList();
    return paths.size() == 1 ? paths.getFirst() : file;
  }

  List<Link> links(List<Evidence> places) {
    return places.stream().map(this::link).toList();
  }

  /** The last part of a path tells enough, unless two files share it. */
  private String name(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    long alike =
        sources.stream().filter(source -> ("/" + source.path()).endsWith("/" + name)).count();
    return alike > 1 ? file : name;
  }

  private static String line(SourceFile source, int line) {
    return source.text().lines().skip(line - 1L).findFirst().orElse("");
  }

  private static String tidy(String snippet) {
    return snippet.lines().collect(Collectors.joining("\n")).stripTrailing();
  }
}
