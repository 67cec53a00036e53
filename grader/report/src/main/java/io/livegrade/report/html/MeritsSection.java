package io.livegrade.report.html;

import io.livegrade.model.design.Design;
import io.livegrade.report.outline.Merit;
import io.livegrade.report.text.Amounts;
import java.util.List;
import java.util.Optional;

/**
 * What was done well.
 *
 * @param merits each with its places
 * @param design drawn here where nothing is wrong in it
 * @param links to the source
 */
record MeritsSection(List<Merit> merits, Design design, SourceLinks links)
    implements ReportSection {

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
    return !merits.isEmpty() || figure().isPresent();
  }

  Optional<DesignFigure> figure() {
    return DesignFigure.isWorthDrawing(design) && !DesignFigure.hasObjection(design)
        ? Optional.of(DesignFigure.of(design))
        : Optional.empty();
  }

  List<SourceLinks.Link> places(Merit merit) {
    return links.links(merit.places());
  }

  String points(Merit merit) {
    return merit.points() > 0 ? Amounts.signed(merit.points()) : "";
  }
}
