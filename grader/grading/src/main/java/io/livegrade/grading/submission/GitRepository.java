package io.livegrade.grading.submission;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Reads the commit a repository of this machine stands at. Git is asked to copy it and to pack the
 * copy's files as a zip archive; no file is checked out, and nothing the repository configures
 * runs.
 */
final class GitRepository {

  /** What begins the URL of a repository on this machine. */
  static final String FILE_SCHEME = "file://";

  private static final long LONGEST_SECONDS = 60;
  private static final int MOST_WORDS = 500;

  /** No configuration of the machine or the operator, no question, no fetching of large files. */
  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          "GIT_CONFIG_NOSYSTEM", "1",
          "GIT_CONFIG_GLOBAL", "/dev/null",
          "GIT_TERMINAL_PROMPT", "0",
          "GIT_ASKPASS", "/bin/false",
          "GIT_LFS_SKIP_SMUDGE", "1",
          "LC_ALL", "C.UTF-8");

  /** No hook, and no way to another machine. */
  private static final List<String> GIT =
      List.of(
          "git",
          "-c",
          "core.hooksPath=/dev/null",
          "-c",
          "protocol.allow=never",
          "-c",
          "protocol.file.allow=always");

  private final Path place;
  private final Path work;

  private GitRepository(Path place, Path work) {
    this.place = place;
    this.work = work;
  }

  /**
   * {@return the path an argument means}
   *
   * @throws UnreadableSubmissionException where it means another machine's repository
   */
  static Path localPath(String source) {
    if (source.startsWith(FILE_SCHEME + "/")) {
      return Path.of(URI.create(source).getPath());
    }
    if (source.contains("://") || source.matches("[\\w.-]+@[\\w.-]+:.*")) {
      throw new UnreadableSubmissionException(
          source,
          "is on another machine; clone it first, and name the clone by its path or as file:///…");
    }
    return Path.of(source);
  }

  /** {@return whether a folder is a repository without files beside it} */
  static boolean isBare(Path folder) {
    return Files.isRegularFile(folder.resolve("HEAD"))
        && Files.isDirectory(folder.resolve("objects"))
        && Files.isDirectory(folder.resolve("refs"));
  }

  /**
   * {@return what was read, or why it was refused}
   *
   * @param name the submission's, for the report
   * @throws UnreadableSubmissionException where git cannot read it
   */
  static Collected collect(Path place, String name) {
    try {
      Path work = Files.createTempDirectory("livegrade-repository-");
      try {
        Path archive = new GitRepository(place.toAbsolutePath(), work).archive();
        return ZipArchive.collect(archive, name);
      } finally {
        deleteTree(work);
      }
    } catch (IOException e) {
      throw new UnreadableSubmissionException(
          place, "cannot be read with git; it must be installed, and a temporary folder free", e);
    }
  }

  private Path archive() throws IOException {
    Path copy = work.resolve("copy.git");
    Path archive = work.resolve("submission.zip");
    // "--no-local" speaks the protocol, which checks objects; copying files would follow links.
    run(
        archive.resolveSibling("said"),
        List.of(
            "clone",
            "--quiet",
            "--bare",
            "--no-local",
            "--single-branch",
            "--template=",
            FILE_SCHEME + place,
            copy.toString()));
    // Attributes in the commit could leave files out of the archive or change them.
    Path attributes = Files.createDirectories(copy.resolve("info")).resolve("attributes");
    Files.writeString(attributes, "* -text !export-ignore !export-subst !ident !filter\n");
    run(archive, List.of("--git-dir=" + copy, "archive", "--format=zip", "HEAD"));
    return archive;
  }

  /** Runs git, keeping what it prints as far as an archive may be long. */
  private void run(Path printed, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>(GIT);
    command.addAll(arguments);
    Path errors = work.resolve("errors");
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
    String path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
    builder.environment().clear();
    builder.environment().putAll(ENVIRONMENT);
    builder.environment().put("PATH", path);
    builder.environment().put("HOME", work.toString());
    builder.redirectInput(Redirect.from(Path.of("/dev/null").toFile()));
    Process git = builder.start();
    try {
      Thread.ofVirtual().start(() -> endInTime(git));
      copy(git.getInputStream(), printed);
      if (git.waitFor() != 0) {
        throw new UnreadableSubmissionException(
            place, "git cannot read it: " + brief(errors) + "; try git fsck there");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading a repository", e);
    } finally {
      destroy(git);
    }
  }

  private static void endInTime(Process git) {
    try {
      if (!git.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
        destroy(git);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void destroy(Process git) {
    git.descendants().forEach(ProcessHandle::destroyForcibly);
    git.destroyForcibly();
  }

  private void copy(InputStream from, Path to) throws IOException {
    byte[] some = new byte[1 << 16];
    long copied = 0;
    try (OutputStream out = Files.newOutputStream(to)) {
      for (int read = from.read(some); read >= 0; read = from.read(some)) {
        copied += read;
        if (copied > ZipArchive.MOST_BYTES) {
          throw new UnreadableSubmissionException(
              place,
              "holds more than %d MiB of files, packed; name a folder with the Java of it"
                  .formatted(ZipArchive.MOST_BYTES >> 20));
        }
        out.write(some, 0, read);
      }
    }
  }

  private static String brief(Path errors) throws IOException {
    try (InputStream in = Files.newInputStream(errors)) {
      return new String(in.readNBytes(MOST_WORDS), StandardCharsets.UTF_8).strip();
    }
  }

  private static void deleteTree(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
