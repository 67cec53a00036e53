package io.livegrade.report.html;

import io.livegrade.report.outline.Merit;
import io.livegrade.report.text.Amounts;
import java.util.List;

/**
 * What was done well.
 *
 * @param merits each with its places
 * @param links to the source
 */
record MeritsSection(List<Merit> merits, SourceLinks links) implements ReportSection {

  /** {@return the anchor of the merit at an index} */
  static String anchor(int index) {
    return "merit-" + (index + 1);
  }

  @Override
  public String id() {
    return "merits";
  }

  @Override
  public String title() {
    return "What was done well";
  }

  @Override
  public boolean hasContent() {
    return !merits.isEmpty();
  }

  List<SourceLinks.Link> places(Merit merit) {
    return links.links(merit.places());
  }

  String points(Merit merit) {
    return merit.points() > 0 ? Amounts.signed(merit.points()) : "";
  }
}
