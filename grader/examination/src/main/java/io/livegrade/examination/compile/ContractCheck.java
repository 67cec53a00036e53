package io.livegrade.examination.compile;

import io.livegrade.bridge.stub.ClassFile;
import io.livegrade.model.challenge.Entry;
import io.livegrade.model.run.RunOutcome;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the one class that a submission is used through. */
public final class ContractCheck {

  private final Entry entry;

  /**
   * @param entry what the challenge asks for
   */
  public ContractCheck(Entry entry) {
    this.entry = entry;
  }

  /** What became of the search. */
  public sealed interface Answer {
    /** The contract is met. */
    record Met(CompiledSubmission submission) implements Answer {}

    /** It is not. */
    record NotMet(RunOutcome outcome) implements Answer {}
  }

  /** {@return the submission with its entry class, or what is missing} */
  public Answer check(List<ClassFile> classFiles) {
    return check(new SubmissionClasses(classFiles));
  }

  /** The same for classes that are asked about more than once. */
  public Answer check(SubmissionClasses classes) {
    List<String> implementing = classes.implementing(entry.type());
    List<String> usable = implementing.stream().filter(name -> isUsable(classes, name)).toList();
    if (usable.size() == 1) {
      return new Answer.Met(
          new CompiledSubmission(classes.files(), usable.getFirst(), classes.testClasses()));
    }
    return new Answer.NotMet(
        new RunOutcome.ContractNotMet(found(classes, implementing, usable), wanted()));
  }

  private boolean isUsable(SubmissionClasses classes, String name) {
    return classes.isPublic(name)
        && !classes.isAbstract(name)
        && classes.publicConstructors(name).contains(entry.parameters());
  }

  private String wanted() {
    return "one public class that implements "
        + entry.type()
        + " with a public constructor ("
        + String.join(", ", entry.parameters())
        + ")";
  }

  private String found(SubmissionClasses classes, List<String> implementing, List<String> usable) {
    if (implementing.isEmpty()) {
      return "no class that implements " + entry.type();
    }
    if (usable.size() > 1) {
      return usable.size() + " of them: " + String.join(", ", usable);
    }
    return implementing.stream()
        .map(name -> name + ", which " + fault(classes, name))
        .collect(Collectors.joining("; "));
  }

  private String fault(SubmissionClasses classes, String name) {
    if (classes.isAbstract(name)) {
      return "is abstract";
    }
    if (!classes.isPublic(name)) {
      return "is not public, or is an inner class that is not static";
    }
    List<List<String>> constructors = classes.publicConstructors(name);
    return constructors.isEmpty()
        ? "has no public constructor"
        : "has the public constructor"
            + (constructors.size() > 1 ? "s " : " ")
            + constructors.stream()
                .map(parameters -> "(" + String.join(", ", parameters) + ")")
                .collect(Collectors.joining(" and "));
  }
}
