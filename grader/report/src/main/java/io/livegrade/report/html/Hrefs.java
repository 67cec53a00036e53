package io.livegrade.report.html;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Addresses relative to the page they stand on. */
final class Hrefs {

  private Hrefs() {}

  static String of(String... names) {
    return Stream.of(names)
        .map(name -> URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"))
        .collect(Collectors.joining("/"));
  }
}
