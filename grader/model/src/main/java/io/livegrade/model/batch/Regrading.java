package io.livegrade.model.batch;

import java.util.ArrayList;
import java.util.List;

/**
 * What grading a submission anew came to.
 *
 * @param name of the submission
 * @param before its grade so far
 * @param after its grade now
 */
public record Regrading(String name, Marks.Given before, Marks.Given after) {

  /** {@return by how many points the grade changes} */
  public int points() {
    return after.points() - before.points();
  }

  /** {@return whether level, pass or points are worse than before} */
  public boolean falls() {
    return after.level().compareTo(before.level()) < 0
        || (before.passed() && !after.passed())
        || points() < 0;
  }

  /** {@return whether anything of it is other than before} */
  public boolean changes() {
    return !before.equals(after);
  }

  /** {@return the criteria whose points change, as they are now and with the change} */
  public List<Move> moves() {
    List<Move> moves = new ArrayList<>();
    for (Marks.Mark mark : after.criteria()) {
      int was = before.mark(mark.criterion()).map(Marks.Mark::points).orElse(0);
      if (was != mark.points()) {
        moves.add(new Move(mark.criterion(), mark.points() - was));
      }
    }
    return moves;
  }

  /**
   * A criterion whose points change.
   *
   * @param criterion its name
   * @param points by how many
   */
  public record Move(String criterion, int points) {}
}
