package io.livegrade.report.html;

import io.livegrade.report.html.DesignFigure.Box;

/**
 * An arrow from one box to another.
 *
 * @param path the line
 * @param head the points of its head
 * @param x middle of the line, for a sign on it
 * @param y middle of the line
 * @param style of the arrow; empty for one like others
 */
record Arrow(String path, String head, int x, int y, String style) {

  private static final int BOX_HEIGHT = 38;
  private static final int OUTSIDE_HEIGHT = 26;
  private static final int FAR = 90;
  private static final int ASIDE = 14;

  boolean bad() {
    return style.equals("bad");
  }

  static Arrow between(Box from, Box to, String style) {
    if (from.y() == to.y()) {
      return along(from, to, style);
    }
    boolean down = from.y() < to.y();
    // What is as wide as the picture is met straight above or below.
    int fromX = isWide(from) ? spread(to, style) : spread(from, style);
    int toX = isWide(to) ? fromX : to.middle() - (style.equals("bad") ? ASIDE : 0);
    int fromY = down ? from.y() + height(from) : from.y();
    int toY = down ? to.y() : to.y() + height(to);
    int tip = down ? toY - 7 : toY + 7;
    int middleY = (fromY + toY) / 2;
    boolean passesLanes = Math.abs(fromY - toY) > FAR;
    int bend = passesLanes && Math.abs(fromX - toX) < FAR ? FAR : 0;
    int middleX = (fromX + toX) / 2 + bend * 3 / 4;
    return new Arrow(
        "M%d %d C%d %d %d %d %d %d"
            .formatted(fromX, fromY, fromX + bend, middleY, toX + bend, middleY, toX, tip),
        "%d,%d %d,%d %d,%d"
            .formatted(toX, toY, toX - 5, tip - (down ? 2 : -2), toX + 5, tip - (down ? 2 : -2)),
        middleX,
        middleY,
        style);
  }

  private static Arrow along(Box from, Box to, String style) {
    boolean right = from.x() < to.x();
    int fromX = right ? from.x() + from.width() : from.x();
    int toX = right ? to.x() : to.x() + to.width();
    int tip = right ? toX - 7 : toX + 7;
    int y = from.y() + height(from) / 2;
    int dip = y + BOX_HEIGHT;
    return new Arrow(
        "M%d %d C%d %d %d %d %d %d".formatted(fromX, y, fromX, dip, tip, dip, tip, y),
        "%d,%d %d,%d %d,%d".formatted(toX, y, tip, y - 5, tip, y + 5),
        (fromX + toX) / 2,
        y + BOX_HEIGHT * 3 / 4,
        style);
  }

  /** Arrows that should not be leave beside the others. */
  private static int spread(Box box, String style) {
    return box.middle() + (style.equals("bad") ? ASIDE * 2 : 0);
  }

  private static boolean isWide(Box box) {
    return box.style().equals("outside");
  }

  private static int height(Box box) {
    return isWide(box) ? OUTSIDE_HEIGHT : BOX_HEIGHT;
  }
}
