package io.livegrade.analysis;

import io.livegrade.model.submission.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Sources of a challenge in this repository, read as a submission to it.
 *
 * @param name which
 * @param files the sources
 * @param contract the challenge's own sources
 * @param entry the type a submission implements
 */
public record PackSourcesOnDisk(
    String name, List<SourceFile> files, List<SourceFile> contract, String entry) {

  /** {@return the reference solution of each challenge} */
  public static Stream<PackSourcesOnDisk> references() {
    return children(root().resolve("challenges"))
        .filter(pack -> Files.isDirectory(pack.resolve("reference")))
        .map(pack -> of(pack, pack.resolve("reference")));
  }

  /** {@return the samples that claim to be strong or acceptable} */
  public static Stream<PackSourcesOnDisk> goodSamples() {
    Path root = root();
    return children(root.resolve("sample-submissions"))
        .flatMap(
            challenge ->
                Stream.of("strong", "acceptable")
                    .map(challenge::resolve)
                    .filter(Files::isDirectory)
                    .flatMap(PackSourcesOnDisk::children)
                    .map(
                        sample ->
                            of(
                                root.resolve("challenges")
                                    .resolve(Objects.toString(challenge.getFileName())),
                                sample)));
  }

  /** {@return the sources, parsed anew} */
  public ParsedSubmission parsed() {
    return ParsedSubmission.parse(files, contract, entry);
  }

  /** {@return the same without the sources that hold tests} */
  public PackSourcesOnDisk withoutTests() {
    return new PackSourcesOnDisk(
        name,
        files.stream().filter(file -> !file.text().contains("import org.junit.")).toList(),
        contract,
        entry);
  }

  /** {@return whether the sources get by with the JDK and their contract} */
  public boolean needsNoLibrary() {
    return files.stream()
        .flatMap(file -> file.text().lines())
        .filter(line -> line.startsWith("import "))
        .allMatch(line -> line.matches("import (static |module )?(java|livecoding|com\\.sun).*"));
  }

  @Override
  public String toString() {
    return name;
  }

  private static PackSourcesOnDisk of(Path pack, Path folder) {
    List<SourceFile> contract = sources(pack.resolve("contract"));
    return new PackSourcesOnDisk(
        root().relativize(folder).toString(), sources(folder), contract, entry(pack));
  }

  private static String entry(Path pack) {
    String yaml = read(pack.resolve("challenge.yaml"));
    return yaml.replaceAll("(?s).*entry:\\s*\\{?\\s*type:\\s*([\\w.]+).*", "$1");
  }

  private static List<SourceFile> sources(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .map(file -> new SourceFile(folder.relativize(file).toString(), read(file)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> children(Path folder) {
    try (Stream<Path> children = Files.list(folder)) {
      return children.filter(Files::isDirectory).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path root() {
    Path at = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(at.resolve("challenges"))) {
      at = Objects.requireNonNull(at.getParent(), "no folder of challenges above");
    }
    return at;
  }
}
