package io.livegrade.grading.challenge;

import io.livegrade.grading.content.ContentHash;
import io.livegrade.model.submission.SourceFile;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of one pack; remembers what was read, for the hash. */
final class PackFolder {

  /** Of one file; a brief or a test that is longer is a mistake. */
  static final int MOST_BYTES = 1 << 20;

  private static final int DEEPEST = 32;

  private final Path folder;
  private final Issues issues;
  private final SortedMap<String, String> read = new TreeMap<>();

  PackFolder(Path folder, Issues issues) {
    this.folder = folder;
    this.issues = issues;
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  boolean has(String name) {
    return Files.exists(path(name), LinkOption.NOFOLLOW_LINKS);
  }

  /** {@return the text of a file; empty, with an issue added, where it cannot be read} */
  Optional<String> text(String name) {
    Path file = path(name);
    try {
      if (Files.isSymbolicLink(file)) {
        issues.add(file, "is a symbolic link; a pack holds its files itself");
      } else if (Files.size(file) > MOST_BYTES) {
        issues.add(file, "is larger than 1 MiB; no file of a pack needs that");
      } else {
        String text = Files.readString(file);
        read.put(name, text);
        return Optional.of(text);
      }
    } catch (NoSuchFileException e) {
      issues.add(file, "is missing; every pack has one");
    } catch (CharacterCodingException e) {
      issues.add(file, "is not UTF-8; save it as UTF-8");
    } catch (IOException e) {
      issues.add(file, "cannot be read: " + e.getMessage());
    }
    return Optional.empty();
  }

  /** {@return the Java sources below a folder of the pack, with paths relative to that folder} */
  List<SourceFile> sources(String name) {
    List<SourceFile> sources = new ArrayList<>();
    Path root = path(name);
    if (Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS)) {
      for (String path : javaFiles(root)) {
        text(name + "/" + path).ifPresent(text -> sources.add(new SourceFile(path, text)));
      }
    }
    return sources;
  }

  /** {@return the sources of a folder that must hold at least one} */
  List<SourceFile> sources(String name, String purpose) {
    List<SourceFile> sources = sources(name);
    if (sources.isEmpty()) {
      issues.add(path(name), "holds no Java source; it must hold " + purpose);
    }
    return sources;
  }

  /** {@return SHA-256 over everything that was read so far} */
  String hash() {
    return ContentHash.of(read);
  }

  private List<String> javaFiles(Path root) {
    try (Stream<Path> files = Files.walk(root, DEEPEST)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".java"))
          .filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .collect(Collectors.toList());
    } catch (IOException e) {
      issues.add(root, "cannot be read: " + e.getMessage());
      return List.of();
    }
  }
}
