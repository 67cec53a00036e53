package io.livegrade.report.html;

import io.livegrade.model.design.Design;
import io.livegrade.model.report.ReportedFinding;
import io.livegrade.model.rubric.Signal;
import io.livegrade.report.outline.Fault;
import io.livegrade.report.outline.Outline;
import io.livegrade.report.outline.Proof;
import io.livegrade.report.text.Amounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What went wrong by root cause, worst first, and what was noticed beside it.
 *
 * @param outline of the report
 * @param design whose picture goes with what is wrong in it
 * @param links to the source
 */
record FaultsSection(Outline outline, Design design, SourceLinks links) implements ReportSection {

  /** More proofs than this are folded away. */
  private static final int SHOWN = 3;

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
    return outline.faults().isEmpty() ? "Also noticed" : "What went wrong";
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

  /** {@return the heading of the remarks; empty where it is that of the section} */
  String remarksTitle() {
    return outline.faults().isEmpty() ? "" : "Also noticed, at no cost";
  }

  List<ReportedFinding> remarks() {
    return outline.remarks();
  }

  String cost(Fault fault) {
    return Amounts.signed(-fault.cost());
  }

  List<Proof> shown(Fault fault) {
    return fault.proofs().stream().limit(SHOWN).toList();
  }

  List<Proof> folded(Fault fault) {
    return fault.proofs().stream().skip(SHOWN).toList();
  }

  Optional<CallProof> call(Proof proof) {
    return CallProof.of(proof.text());
  }

  Optional<RaceFigure> race(Proof proof) {
    return proof.interleaving().map(interleaving -> RaceFigure.of(interleaving, links));
  }

  /** The picture of the layers stands once, with the worst of what it shows. */
  Optional<DesignFigure> figure(Fault fault) {
    return outline.faults().stream()
            .filter(this::isDrawn)
            .findFirst()
            .filter(fault::equals)
            .isPresent()
        ? Optional.of(DesignFigure.of(design))
        : Optional.empty();
  }

  private boolean isDrawn(Fault fault) {
    String check = fault.signal().id();
    return fault.signal().kind() == Signal.Kind.CHECK
        && (design.uses().stream().anyMatch(use -> use.objection().equals(check))
            || design.parts().stream().anyMatch(part -> part.objection().equals(check)));
  }

  List<SourceLinks.Link> places(Proof proof) {
    return links.links(proof.places());
  }

  List<SourceLinks.Link> places(ReportedFinding remark) {
    return links.links(remark.finding().evidence());
  }
}
