package io.livegrade.report.html;

import io.livegrade.model.design.DesignPart;
import io.livegrade.model.design.PartRole;

/** The lanes of a picture of layers, from the top down. */
enum Lane {
  HTTP("HTTP"),
  HANDLERS("Handlers"),
  SERVICES("Services"),
  PORTS("Interfaces"),
  REPOSITORIES("Repositories"),
  DATABASE("Database");

  private final String title;

  Lane(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /** {@return whether the lane is outside the submission} */
  boolean isOutside() {
    return this == HTTP || this == DATABASE;
  }

  /** {@return whether parts of that role are drawn at all} */
  static boolean shows(DesignPart part) {
    return part.role() != PartRole.MODEL && part.role() != PartRole.WIRING;
  }

  static Lane of(DesignPart part) {
    return switch (part.role()) {
      case HANDLER -> HANDLERS;
      case SERVICE -> SERVICES;
      case REPOSITORY -> part.isInterface() ? PORTS : REPOSITORIES;
      case MODEL, WIRING -> throw new IllegalArgumentException(part.name() + " is not drawn");
    };
  }
}
