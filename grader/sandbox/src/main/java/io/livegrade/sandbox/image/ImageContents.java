package io.livegrade.sandbox.image;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The jars that go into the root file system.
 *
 * @param stub what the sandboxed JVM runs
 * @param bridge what the stub talks with
 * @param libraries the catalogue a challenge picks from: a library's name and its jars
 * @param trained selections of libraries, as challenges list them, to rehearse a run with
 */
public record ImageContents(
    Path stub, Path bridge, Map<String, List<Path>> libraries, List<List<String>> trained) {

  public ImageContents {
    Map<String, List<Path>> sorted = new TreeMap<>();
    libraries.forEach((name, jars) -> sorted.put(name, List.copyOf(jars)));
    libraries = Collections.unmodifiableMap(sorted);
    trained = trained.stream().map(List::copyOf).toList();
  }

  /** Every jar once, in an order that depends on the contents alone. */
  List<Path> jars() {
    return Stream.concat(Stream.of(stub, bridge), libraries.values().stream().flatMap(List::stream))
        .distinct()
        .toList();
  }
}
