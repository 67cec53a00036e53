package io.livegrade.grading.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A pack outside a repository that holds: its tests are mended and broken one at a time. */
final class WordsPack {

  private final Path folder;

  private WordsPack(Path folder) {
    this.folder = folder;
  }

  static WordsPack in(Path parent) {
    Path sound = Path.of("src/test/resources/packs/sound");
    WordsPack pack = new WordsPack(parent.resolve("words"));
    try (Stream<Path> files = Files.walk(sound)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        pack.write(sound.relativize(file).toString(), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pack.sample("strong", "splits-words", "level: strong")
        .sample(
            "acceptable", "miscounts", "level: acceptable", "failing-tests: [Counting.countsWords]")
        .sample("concern", "rejects-all", "level: concern", "outcome: ended-early");
  }

  Path folder() {
    return folder;
  }

  WordsPack sample(String claim, String name, String... lines) {
    String sample = "sample-submissions/" + claim + "/" + name;
    write(sample + "/expected.yaml", String.join("\n", lines) + "\ndefect: " + name + "\n");
    write(sample + "/Counting.java", "class " + name.replace("-", "") + " {}");
    return this;
  }

  WordsPack write(String file, String text) {
    try {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  WordsPack judging(List<String> entry) {
    return write("equivalent-mutants.yaml", "equivalent:\n  - " + String.join("\n    ", entry));
  }
}
