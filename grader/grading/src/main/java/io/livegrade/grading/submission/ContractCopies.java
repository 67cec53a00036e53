package io.livegrade.grading.submission;

import io.livegrade.model.submission.LeftOut;
import io.livegrade.model.submission.SourceFile;
import io.livegrade.model.submission.Submission;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds a challenge's contract in what was handed in. The starter holds it so that any IDE opens
 * it, and candidates hand the whole folder in; what is graded is always our own.
 */
public final class ContractCopies {

  private static final Pattern PACKAGE =
      Pattern.compile("^\\s*package\\s+([\\w.]+)\\s*;", Pattern.MULTILINE);

  private ContractCopies() {}

  /**
   * {@return the submission without sources that stand for one of the contract's: of the same
   * package and file name, whatever they hold}
   */
  public static Submission leaveOut(Submission submission, List<SourceFile> contract) {
    List<String> names = contract.stream().map(ContractCopies::qualifiedName).toList();
    Map<Boolean, List<SourceFile>> copies =
        submission.sources().stream()
            .collect(Collectors.partitioningBy(s -> names.contains(qualifiedName(s))));
    int left = copies.getOrDefault(true, List.of()).size();
    if (left == 0) {
      return submission;
    }
    Map<String, Integer> leftOut = new TreeMap<>();
    submission.leftOut().forEach(each -> leftOut.put(each.reason(), each.files()));
    leftOut.put("the challenge's contract", left);
    return new Submission(
        submission.name(),
        submission.hash(),
        copies.getOrDefault(false, List.of()),
        leftOut.entrySet().stream().map(e -> new LeftOut(e.getKey(), e.getValue())).toList());
  }

  private static String qualifiedName(SourceFile source) {
    String file = source.path().substring(source.path().lastIndexOf('/') + 1);
    Matcher matcher = PACKAGE.matcher(source.text());
    return matcher.find() ? matcher.group(1) + "." + file : file;
  }
}
