package io.livegrade.analysis;

import io.livegrade.model.submission.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A piece of a submission that a check is tried on: {@code <check id>/flags/<case>} or {@code
 * <check id>/passes/<case>}, one file or a folder of files. Lines to be reported end in {@code //
 * finding: <fragment of the message>}.
 *
 * @param check id of the check
 * @param name which case
 * @param flags whether something is to be reported
 * @param files its sources
 */
record Fixture(String check, String name, boolean flags, List<SourceFile> files) {
  private static final String MARK = "// finding: ";

  /** A line that is to be reported. */
  record Expected(String file, int line, String fragment) {}

  static List<Fixture> all() {
    Path root = root();
    List<Fixture> fixtures = new ArrayList<>();
    for (Path check : children(root)) {
      for (String folder : List.of("flags", "passes")) {
        Path cases = check.resolve(folder);
        if (Files.isDirectory(cases)) {
          for (Path each : children(cases)) {
            fixtures.add(read(check, folder, each));
          }
        }
      }
    }
    return fixtures;
  }

  ParsedSubmission parsed() {
    return ParsedSubmission.parse(files, Contracts.SOURCES, Contracts.entryOf(files));
  }

  List<Expected> expected() {
    List<Expected> expected = new ArrayList<>();
    for (SourceFile file : files) {
      List<String> lines = file.text().lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        int mark = lines.get(i).indexOf(MARK);
        if (mark >= 0) {
          String fragment = lines.get(i).substring(mark + MARK.length()).strip();
          expected.add(new Expected(file.path(), i + 1, fragment));
        }
      }
    }
    return expected;
  }

  @Override
  public String toString() {
    return check + (flags ? " flags " : " passes ") + name;
  }

  private static Fixture read(Path check, String folder, Path path) {
    List<SourceFile> files =
        Files.isDirectory(path)
            ? walk(path)
                .filter(Files::isRegularFile)
                .sorted()
                .map(file -> source(path, file))
                .toList()
            : List.of(source(path.resolveSibling(""), path));
    return new Fixture(
        Objects.toString(check.getFileName()),
        Objects.toString(path.getFileName()),
        folder.equals("flags"),
        files);
  }

  private static SourceFile source(Path base, Path file) {
    try {
      return new SourceFile(base.relativize(file).toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> children(Path folder) {
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> walk(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path root() {
    URL folder = Objects.requireNonNull(Fixture.class.getResource("/checks"));
    try {
      return Path.of(folder.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
