package io.livegrade.grading.submission;

import io.livegrade.grading.submission.HandIn.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells what an operator's arguments mean: each a submission, or a folder of submissions.
 *
 * <p>A folder is one submission where {@link SubmissionShape} says so. Any other is a folder of
 * submissions: the archives and bare repositories in it, and the folders in it that hold Java.
 */
public final class HandIns {

  private final Map<String, HandIn> found = new LinkedHashMap<>();
  private final List<Skipped> skipped = new ArrayList<>();

  private HandIns() {}

  /**
   * What the arguments came to.
   *
   * @param handIns each once, in the order of the arguments and of names
   * @param skipped what lies in folders of submissions and is none
   */
  public record Found(List<HandIn> handIns, List<Skipped> skipped) {

    public Found {
      handIns = List.copyOf(handIns);
      skipped = List.copyOf(skipped);
    }
  }

  /**
   * Something that lies among submissions.
   *
   * @param place where
   * @param reason why it is none
   */
  public record Skipped(Path place, String reason) {}

  /**
   * {@return what was handed in}
   *
   * @param sources folders, archives, and repositories by path or {@code file://}
   * @throws UnreadableSubmissionException where one is none of these, or holds none
   */
  public static Found find(List<String> sources) {
    HandIns handIns = new HandIns();
    sources.forEach(handIns::add);
    return new Found(List.copyOf(handIns.found.values()), handIns.skipped);
  }

  private void add(String source) {
    Path place = GitRepository.localPath(source);
    if (source.startsWith(GitRepository.FILE_SCHEME)) {
      add(new HandIn(Kind.REPOSITORY, place));
    } else if (!Files.exists(place)) {
      throw new UnreadableSubmissionException(
          place, "is not there; name a folder, a zip archive or a git repository");
    } else if (!Files.isDirectory(place)) {
      add(
          packed(place)
              .orElseThrow(
                  () ->
                      new UnreadableSubmissionException(
                          place, "is neither a folder nor a .zip file; unpack it first")));
    } else if (GitRepository.isBare(place)) {
      add(new HandIn(Kind.REPOSITORY, place));
    } else if (SubmissionShape.isOne(place)) {
      add(new HandIn(Kind.FOLDER, place));
    } else {
      addAllIn(place);
    }
  }

  private void addAllIn(Path folder) {
    boolean empty = true;
    for (Path entry : entries(folder)) {
      Optional<HandIn> handIn = handIn(entry);
      handIn.ifPresent(this::add);
      empty = empty && handIn.isEmpty();
    }
    if (empty) {
      throw new UnreadableSubmissionException(
          folder,
          "holds no submission: a submission is a folder with Java, a .zip file or a bare git"
              + " repository");
    }
  }

  /** {@return what lies among submissions, if it is one; otherwise why not is noted} */
  private Optional<HandIn> handIn(Path entry) {
    if (entry.getFileName().toString().startsWith(".")) {
      return skip(entry, "is hidden");
    }
    if (Files.isSymbolicLink(entry)) {
      return skip(entry, "is a symbolic link; name what it leads to");
    }
    if (Files.isDirectory(entry)) {
      if (GitRepository.isBare(entry)) {
        return Optional.of(new HandIn(Kind.REPOSITORY, entry));
      }
      return SubmissionShape.holdsJava(entry)
          ? Optional.of(new HandIn(Kind.FOLDER, entry))
          : skip(entry, "holds no Java file that can be read");
    }
    return packed(entry).or(() -> skip(entry, "is neither a folder nor a .zip file"));
  }

  private Optional<HandIn> skip(Path entry, String reason) {
    skipped.add(new Skipped(entry, reason));
    return Optional.empty();
  }

  private void add(HandIn handIn) {
    found.putIfAbsent(handIn.source(), handIn);
  }

  private static Optional<HandIn> packed(Path file) {
    boolean zip =
        file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".zip")
            && Files.isRegularFile(file);
    return zip ? Optional.of(new HandIn(Kind.ZIP, file)) : Optional.empty();
  }

  private static List<Path> entries(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    } catch (IOException e) {
      throw new UnreadableSubmissionException(
          folder, "cannot be read; make it readable for the grader", e);
    }
  }
}
