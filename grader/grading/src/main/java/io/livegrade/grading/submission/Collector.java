package io.livegrade.grading.submission;

import io.livegrade.grading.content.ContentHash;
import io.livegrade.model.submission.LeftOut;
import io.livegrade.model.submission.SourceFile;
import io.livegrade.model.submission.Submission;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Reads the Java sources of a candidate's folder, a flat one or a whole repository. */
public final class Collector {

  /**
   * {@return what was read, or why it was refused}
   *
   * @param folder may itself be a link, since the operator chose it; nothing below may be
   * @throws UnreadableSubmissionException where the folder is not there or cannot be read
   */
  public Collected collect(Path folder) {
    if (!Files.exists(folder)) {
      throw new UnreadableSubmissionException(
          folder, "there is no such folder; name the folder that was handed in");
    }
    if (!Files.isDirectory(folder)) {
      throw new UnreadableSubmissionException(
          folder, "is a file; name the folder that was handed in");
    }
    return collect(folder, nameOf(folder));
  }

  /** {@return what was read of a folder that is there, wherever it is} */
  Collected collect(Path folder, String name) {
    SourceWalk walk = new SourceWalk();
    try {
      walk.walk(folder);
      requireSources(walk);
      return new Collected.Accepted(submission(name, walk, walk.sources()));
    } catch (RefusedException e) {
      return new Collected.Refused(submission(name, walk, walk.sources().headMap("")), e.outcome());
    }
  }

  /** {@return the name a folder goes by in reports} */
  static String nameOf(Path folder) {
    Path name = folder.toAbsolutePath().normalize().getFileName();
    return name == null ? "/" : name.toString();
  }

  private static void requireSources(SourceWalk walk) {
    if (!walk.sources().isEmpty()) {
      return;
    }
    if (walk.entries() == 0) {
      throw new RefusedException(
          SourceWalk.WHOLE, "is empty; hand in the folder with the Java files");
    }
    String leftOut =
        walk.leftOut().entrySet().stream()
            .map(reason -> reason.getValue() + " " + reason.getKey())
            .collect(Collectors.joining(", "));
    throw new RefusedException(
        SourceWalk.WHOLE,
        "holds no Java file"
            + (leftOut.isEmpty() ? "" : " (left out: " + leftOut + ")")
            + "; hand in the folder with the Java files");
  }

  private static Submission submission(
      String name, SourceWalk walk, SortedMap<String, String> texts) {
    List<SourceFile> sources =
        texts.entrySet().stream()
            .map(source -> new SourceFile(source.getKey(), source.getValue()))
            .toList();
    List<LeftOut> leftOut =
        walk.leftOut().entrySet().stream()
            .map(reason -> new LeftOut(reason.getKey(), reason.getValue()))
            .toList();
    return new Submission(name, ContentHash.of(texts), sources, leftOut);
  }
}
