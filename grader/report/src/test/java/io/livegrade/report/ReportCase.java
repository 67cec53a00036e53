package io.livegrade.report;

import io.livegrade.model.report.GradeReport;
import java.util.Locale;

/** The reports every format is shown with. */
enum ReportCase {
  STRONG,
  ACCEPTABLE,
  CONCERN,
  RACE,
  UNCOMPILED,
  NOT_GRADED,
  HOSTILE;

  GradeReport report() {
    return switch (this) {
      case STRONG -> Reports.strong();
      case ACCEPTABLE -> Reports.acceptable();
      case CONCERN -> Reports.concern();
      case RACE -> RaceReport.report();
      case UNCOMPILED -> UncompiledReport.report();
      case NOT_GRADED -> Reports.notGraded();
      case HOSTILE -> HostileReport.report();
    };
  }

  String file(String extension) {
    return name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + extension;
  }
}
