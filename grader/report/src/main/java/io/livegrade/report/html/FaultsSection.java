package io.livegrade.report.html;

import io.livegrade.model.report.ReportedFinding;
import io.livegrade.report.outline.Fault;
import io.livegrade.report.outline.Outline;
import io.livegrade.report.outline.Proof;
import io.livegrade.report.text.Amounts;
import java.util.ArrayList;
import java.util.List;

/**
 * What went wrong by root cause, worst first, and what was noticed beside it.
 *
 * @param outline of the report
 * @param links to the source
 */
record FaultsSection(Outline outline, SourceLinks links) implements ReportSection {

  /**
   * A fault with its anchor.
   *
   * @param anchor by which others link to it
   * @param fault what it is
   */
  record Entry(String anchor, Fault fault) {}

  /** {@return the anchor of the fault at an index} */
  static String anchor(int index) {
    return "fault-" + (index + 1);
  }

  /** {@return the anchor of the remark at an index} */
  static String remarkAnchor(int index) {
    return "remark-" + (index + 1);
  }

  @Override
  public String id() {
    return "faults";
  }

  @Override
  public String title() {
    return "What went wrong";
  }

  @Override
  public boolean hasContent() {
    return !outline.faults().isEmpty() || !outline.remarks().isEmpty();
  }

  List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (Fault fault : outline.faults()) {
      entries.add(new Entry(anchor(entries.size()), fault));
    }
    return entries;
  }

  List<ReportedFinding> remarks() {
    return outline.remarks();
  }

  String cost(Fault fault) {
    return Amounts.signed(-fault.cost());
  }

  List<SourceLinks.Link> places(Proof proof) {
    return links.links(proof.places());
  }

  List<SourceLinks.Link> places(ReportedFinding remark) {
    return links.links(remark.finding().evidence());
  }
}
