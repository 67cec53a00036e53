package io.livegrade.report.html;

import io.livegrade.model.finding.Evidence;
import io.livegrade.model.report.Audience;
import io.livegrade.model.run.CandidateTests;
import io.livegrade.model.run.HiddenTestResult;
import io.livegrade.model.run.Mutant;
import io.livegrade.model.run.Run;
import io.livegrade.model.run.TestStatus;
import java.util.List;

/**
 * The tests one by one: the hidden ones, the candidate's own, and the rules broken on purpose.
 *
 * @param run what happened in the sandbox
 * @param audience hidden tests are the interviewer's alone
 * @param links to the source
 */
record TestsSection(Run run, Audience audience, SourceLinks links) implements ReportSection {

  @Override
  public String id() {
    return "tests";
  }

  @Override
  public String title() {
    return "Tests";
  }

  @Override
  public boolean hasContent() {
    return true;
  }

  boolean showsHidden() {
    return audience == Audience.INTERVIEWER;
  }

  List<HiddenTestResult> hidden() {
    return run.hiddenTests();
  }

  long hiddenPassed() {
    return hidden().stream().filter(test -> test.status() == TestStatus.PASSED).count();
  }

  CandidateTests own() {
    return run.candidateTests();
  }

  SourceLinks.Link place(Mutant mutant) {
    return links.link(new Evidence(mutant.file(), mutant.line(), ""));
  }
}
