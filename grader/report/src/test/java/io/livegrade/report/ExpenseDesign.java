package io.livegrade.report;

import static io.livegrade.report.ExpenseSubmission.HANDLER;
import static io.livegrade.report.ExpenseSubmission.SERVICE;

import io.livegrade.model.design.Design;
import io.livegrade.model.design.DesignPart;
import io.livegrade.model.design.DesignUse;
import io.livegrade.model.design.DesignUse.Kind;
import io.livegrade.model.design.PartRole;
import java.util.List;

/** How the expense submission's classes stand to each other, with layers and without. */
final class ExpenseDesign {

  private static final DesignPart WEB =
      part("part-1", "ExpenseHandler", PartRole.HANDLER, HANDLER.path(), 7);

  static final Design LAYERS =
      new Design(
          List.of(
              WEB,
              part("part-2", "ExpenseService", PartRole.SERVICE, SERVICE.path(), 5),
              new DesignPart(
                  "part-3", "ExpenseRepository", PartRole.REPOSITORY, true, SERVICE.path(), 1, ""),
              part("part-4", "JdbcExpenses", PartRole.REPOSITORY, SERVICE.path(), 1)),
          List.of(
              use("part-1", Design.HTTP, Kind.USES, ""),
              use("part-1", "part-2", Kind.USES, ""),
              use("part-2", "part-3", Kind.USES, ""),
              use("part-4", "part-3", Kind.IMPLEMENTS, ""),
              use("part-4", Design.DATABASE, Kind.USES, "")));

  static final Design NO_LAYERS =
      new Design(
          List.of(WEB),
          List.of(
              use("part-1", Design.HTTP, Kind.USES, ""),
              use("part-1", Design.DATABASE, Kind.USES, "layering.sql-in-handler")));

  private ExpenseDesign() {}

  private static DesignPart part(String id, String name, PartRole role, String file, int line) {
    return new DesignPart(id, name, role, false, file, line, "");
  }

  private static DesignUse use(String from, String to, Kind kind, String objection) {
    return new DesignUse(from, to, kind, HANDLER.path(), 10, objection);
  }
}
