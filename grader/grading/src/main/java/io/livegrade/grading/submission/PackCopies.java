package io.livegrade.grading.submission;

import io.livegrade.model.challenge.PackSources;
import io.livegrade.model.submission.LeftOut;
import io.livegrade.model.submission.SourceFile;
import io.livegrade.model.submission.Submission;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a challenge's own sources in what was handed in. Candidates begin from a folder that holds
 * the contract and a visible test, and hand the whole folder in.
 */
public final class PackCopies {

  private static final Pattern PACKAGE =
      Pattern.compile("^\\s*package\\s+([\\w.]+)\\s*;", Pattern.MULTILINE);

  private PackCopies() {}

  /**
   * {@return the submission without sources that stand for one of the contract's, of the same
   * package and file name, whatever they hold; and without the starter's tests as we wrote them}
   */
  public static Submission leaveOut(Submission submission, PackSources pack) {
    List<String> contract = pack.contract().stream().map(PackCopies::qualifiedName).toList();
    List<String> visibleTests =
        pack.starter().stream()
            .map(SourceFile::text)
            .filter(text -> text.contains("org.junit."))
            .map(String::strip)
            .toList();
    Submission withoutContract =
        without(
            submission,
            "the challenge's contract",
            source -> contract.contains(qualifiedName(source)));
    return without(
        withoutContract,
        "the starter's test, unchanged",
        source -> visibleTests.contains(source.text().strip()));
  }

  private static Submission without(
      Submission submission, String reason, Predicate<SourceFile> ours) {
    int count = (int) submission.sources().stream().filter(ours).count();
    if (count == 0) {
      return submission;
    }
    Map<String, Integer> leftOut = new TreeMap<>();
    submission.leftOut().forEach(each -> leftOut.put(each.reason(), each.files()));
    leftOut.put(reason, count);
    return new Submission(
        submission.name(),
        submission.hash(),
        submission.sources().stream().filter(ours.negate()).toList(),
        leftOut.entrySet().stream().map(e -> new LeftOut(e.getKey(), e.getValue())).toList());
  }

  private static String qualifiedName(SourceFile source) {
    String file = source.path().substring(source.path().lastIndexOf('/') + 1);
    Matcher matcher = PACKAGE.matcher(source.text());
    return matcher.find() ? matcher.group(1) + "." + file : file;
  }
}
