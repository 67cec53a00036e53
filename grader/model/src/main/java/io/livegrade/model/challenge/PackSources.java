package io.livegrade.model.challenge;

import io.livegrade.model.submission.SourceFile;
import java.util.List;

/**
 * The Java sources of a pack, by who may see them.
 *
 * @param contract what a submission implements; the candidate compiles against it
 * @param support what the hidden tests need inside the sandbox, such as a database; the candidate
 *     does not compile against it
 * @param starter what a candidate begins from
 * @param hiddenTests JUnit sources the candidate never sees
 * @param manifest ids of the hidden tests as recorded with the reference, sorted
 * @param reference our own solution
 */
public record PackSources(
    List<SourceFile> contract,
    List<SourceFile> support,
    List<SourceFile> starter,
    List<SourceFile> hiddenTests,
    List<String> manifest,
    List<SourceFile> reference) {

  public PackSources {
    contract = List.copyOf(contract);
    support = List.copyOf(support);
    starter = List.copyOf(starter);
    hiddenTests = List.copyOf(hiddenTests);
    manifest = List.copyOf(manifest);
    reference = List.copyOf(reference);
  }
}
