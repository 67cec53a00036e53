package io.livegrade.report.html;

/** A section of the page: what its template needs, drawn from the report. */
interface ReportSection {

  /** {@return its anchor, which is also the name of its template} */
  String id();

  /** {@return its heading} */
  String title();

  /** {@return whether there is anything to show; a section without content is left out} */
  boolean hasContent();
}
