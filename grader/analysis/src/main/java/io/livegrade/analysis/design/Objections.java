package io.livegrade.analysis.design;

import io.livegrade.analysis.roles.Part;
import io.livegrade.model.design.Design;
import io.livegrade.model.design.DesignPart;
import io.livegrade.model.design.DesignUse;
import io.livegrade.model.design.PartRole;
import io.livegrade.model.finding.Evidence;
import io.livegrade.model.finding.Finding;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Marks the part or the use that a layering check speaks of. */
final class Objections {
  private final Map<Part, DesignPart> parts;
  private final Uses uses;

  Objections(Map<Part, DesignPart> parts, Uses uses) {
    this.parts = parts;
    this.uses = uses;
  }

  void mark(Finding finding) {
    around(finding.place())
        .ifPresent(
            part -> {
              switch (finding.check()) {
                case "layering.sql-in-handler", "layering.connection-per-request" ->
                    object(part, Design.DATABASE, finding);
                case "layering.http-in-service", "layering.http-in-repository" ->
                    object(part, Design.HTTP, finding);
                case "layering.handler-skips-service", "layering.no-service" ->
                    object(part, other -> other.role() == PartRole.REPOSITORY, finding);
                case "layering.service-builds-its-repository",
                    "layering.repository-not-an-interface" ->
                    object(
                        part,
                        other -> other.role() == PartRole.REPOSITORY && !other.isInterface(),
                        finding);
                case "layering.validation-in-handler" -> object(part, finding);
                default -> {
                  // Of no picture.
                }
              }
            });
  }

  /** The innermost part around a line. */
  private Optional<Part> around(Evidence place) {
    return parts.entrySet().stream()
        .filter(entry -> entry.getValue().file().equals(place.file()))
        .map(Map.Entry::getKey)
        .filter(part -> first(part) <= place.line() && place.line() <= last(part))
        .min(Comparator.comparingInt(part -> last(part) - first(part)));
  }

  private void object(Part part, Finding finding) {
    parts.computeIfPresent(
        part,
        (_, shown) ->
            new DesignPart(
                shown.id(),
                shown.name(),
                shown.role(),
                shown.isInterface(),
                shown.file(),
                shown.line(),
                finding.check()));
  }

  private void object(Part part, Predicate<DesignPart> target, Finding finding) {
    Map<String, DesignPart> byId =
        parts.values().stream().collect(Collectors.toMap(DesignPart::id, one -> one));
    List<DesignUse> targets =
        uses.from(id(part)).stream()
            .filter(use -> Optional.ofNullable(byId.get(use.to())).filter(target).isPresent())
            .toList();
    targets.forEach(use -> object(part, use.to(), finding));
  }

  private void object(Part part, String to, Finding finding) {
    Evidence place = finding.place();
    uses.object(
        new DesignUse(
            id(part), to, DesignUse.Kind.USES, place.file(), place.line(), finding.check()));
  }

  private String id(Part part) {
    return Optional.ofNullable(parts.get(part)).map(DesignPart::id).orElse("");
  }

  private static int first(Part part) {
    return part.node().getBegin().map(begin -> begin.line).orElse(1);
  }

  private static int last(Part part) {
    return part.node().getEnd().map(end -> end.line).orElse(Integer.MAX_VALUE);
  }
}
