package io.livegrade.report;

import io.livegrade.model.report.GradeReport;
import io.livegrade.model.report.Header;
import io.livegrade.model.submission.SourceFile;
import io.livegrade.model.submission.Submission;
import java.util.ArrayList;
import java.util.List;

/** A report of a submission with a megabyte of source. */
final class BigReport {

  private static final int SIZE = 1 << 20;
  private static final int FILES = 8;

  private BigReport() {}

  static GradeReport report() {
    GradeReport report = Reports.acceptable();
    Header header = report.header();
    List<SourceFile> sources = new ArrayList<>(header.submission().sources());
    String one = ExpenseSubmission.SERVICE.text();
    for (int file = 0; file < FILES; file++) {
      sources.add(
          new SourceFile(
              "src/expense/Service" + file + ".java", one.repeat(SIZE / FILES / one.length())));
    }
    Submission submission = ExpenseSubmission.of("big", sources.toArray(SourceFile[]::new));
    return new GradeReport(
        new Header(header.graderVersion(), header.challenge(), submission, header.gradedAt()),
        report.verdict());
  }
}
