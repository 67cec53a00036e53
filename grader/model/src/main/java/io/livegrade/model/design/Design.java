package io.livegrade.model.design;

import java.util.List;

/**
 * The candidate's own classes by role, and who uses whom: what a picture of the layers is drawn
 * from.
 *
 * @param parts in source order
 * @param uses each at most once, in source order
 */
public record Design(List<DesignPart> parts, List<DesignUse> uses) {

  /** That nothing is known. */
  public static final Design NONE = new Design(List.of(), List.of());

  /** The id of what is outside and asks: HTTP. */
  public static final String HTTP = "<http>";

  /** The id of what is outside and keeps: the database. */
  public static final String DATABASE = "<database>";

  public Design {
    parts = List.copyOf(parts);
    uses = List.copyOf(uses);
  }
}
