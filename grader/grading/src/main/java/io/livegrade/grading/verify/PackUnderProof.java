package io.livegrade.grading.verify;

import io.livegrade.model.ConfigurationIssue;
import io.livegrade.model.challenge.Challenge;
import io.livegrade.model.submission.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A pack with its place on disk, so that an issue can be shown where its author mends it.
 *
 * @param folder of the pack
 * @param challenge read from it
 */
record PackUnderProof(Path folder, Challenge challenge) {

  /** {@return an issue with a hidden test, where its method is written} */
  ConfigurationIssue issueWithTest(String id, String message) {
    String[] names = id.replaceAll("\\[\\d+]$", "").split("\\.", 2);
    Pattern type = Pattern.compile("\\b(class|record)\\s+" + Pattern.quote(names[0]) + "\\b");
    Pattern method = Pattern.compile("\\b" + Pattern.quote(names[names.length - 1]) + "\\s*\\(");
    for (SourceFile source : challenge.sources().hiddenTests()) {
      if (type.matcher(source.text()).find()) {
        Optional<Integer> line = lineOf(method, source.text());
        if (line.isPresent()) {
          Path file = folder.resolve("hidden-tests").resolve(source.path());
          return new ConfigurationIssue(file, line.get(), 0, id + " " + message);
        }
      }
    }
    int line = 1 + challenge.sources().manifest().indexOf(id);
    return new ConfigurationIssue(
        folder.resolve("hidden-tests").resolve("manifest.txt"), line, 0, id + " " + message);
  }

  /** {@return an issue with a place of the reference} */
  ConfigurationIssue issueWithReference(String file, int line, String message) {
    return new ConfigurationIssue(folder.resolve("reference").resolve(file), line, 0, message);
  }

  /** {@return a line of the reference, without the white space around it} */
  String referenceLine(String file, int line) {
    return challenge.sources().reference().stream()
        .filter(source -> source.path().equals(file))
        .flatMap(source -> source.text().lines().skip(Math.max(0, line - 1L)).limit(1))
        .findFirst()
        .orElse("")
        .strip();
  }

  private static Optional<Integer> lineOf(Pattern pattern, String text) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (pattern.matcher(lines.get(i)).find()) {
        return Optional.of(i + 1);
      }
    }
    return Optional.empty();
  }
}
