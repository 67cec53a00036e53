package io.livegrade.report.html;

import io.livegrade.model.design.Design;
import io.livegrade.model.design.DesignPart;
import io.livegrade.model.design.DesignUse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A picture of the layers: the candidate's own classes in lanes by role, an arrow for each use, and
 * in another colour the arrows that should not be.
 *
 * @param height of the picture
 * @param lanes from the top down; those without anything in them are left out
 * @param boxes the classes
 * @param arrows who uses whom, those that should not be last, so that they lie on top
 * @param sentences what the arrows that should not be say, for those who do not see them
 * @param aside what is not drawn, in words; may be empty
 */
record DesignFigure(
    int height,
    List<Row> lanes,
    List<Box> boxes,
    List<Arrow> arrows,
    List<String> sentences,
    String aside) {

  static final int WIDTH = 760;

  private static final int LEFT = 118;
  private static final int MOST_IN_A_LANE = 5;
  private static final int BOX_HEIGHT = 38;
  private static final int OUTSIDE_HEIGHT = 26;
  private static final int GAP = 36;
  private static final int WIDEST = 190;
  private static final int BETWEEN = 16;
  private static final int SIGN = 7;

  /** A lane with its heading. */
  record Row(String title, int y, int height, boolean outside) {}

  /** A class, or something outside. */
  record Box(String name, String full, int x, int y, int width, String style) {
    int middle() {
      return x + width / 2;
    }
  }

  /** {@return whether there is a picture worth drawing: two layers at least, or an objection} */
  static boolean isWorthDrawing(Design design) {
    long lanes = design.parts().stream().filter(Lane::shows).map(Lane::of).distinct().count();
    boolean outside = design.uses().stream().anyMatch(use -> isOutside(use.to()));
    return outside && (lanes > 1 || hasObjection(design));
  }

  static boolean hasObjection(Design design) {
    return design.parts().stream().anyMatch(part -> !part.objection().isEmpty())
        || design.uses().stream().anyMatch(use -> !use.objection().isEmpty());
  }

  static DesignFigure of(Design design) {
    return new Drawing(design).draw();
  }

  private static boolean isOutside(String id) {
    return id.equals(Design.HTTP) || id.equals(Design.DATABASE);
  }

  /** A picture being drawn. */
  private static final class Drawing {
    private final Design design;
    private final Map<Lane, List<DesignPart>> byLane = new EnumMap<>(Lane.class);
    private final Map<Lane, Row> rows = new EnumMap<>(Lane.class);
    private final Map<String, Box> boxes = new HashMap<>();
    private final List<Box> drawn = new ArrayList<>();
    private final List<String> left = new ArrayList<>();

    Drawing(Design design) {
      this.design = design;
    }

    DesignFigure draw() {
      design.parts().stream()
          .filter(Lane::shows)
          .sorted(Comparator.comparingInt(this::weight).reversed())
          .forEach(this::place);
      int y = 0;
      for (Lane lane : Lane.values()) {
        if (lane.isOutside() ? isReached(lane) : byLane.containsKey(lane)) {
          int height = lane.isOutside() ? OUTSIDE_HEIGHT : BOX_HEIGHT;
          rows.put(lane, new Row(lane.title(), y, height, lane.isOutside()));
          y += height + GAP;
        }
      }
      rows.forEach(this::drawBoxes);
      List<Arrow> arrows =
          design.uses().stream()
              .sorted(Comparator.comparing(use -> !use.objection().isEmpty()))
              .flatMap(use -> arrow(use).stream())
              .toList();
      return new DesignFigure(
          y - GAP, List.copyOf(rows.values()), drawn, arrows, sentences(), aside());
    }

    private void place(DesignPart part) {
      List<DesignPart> lane = byLane.computeIfAbsent(Lane.of(part), _ -> new ArrayList<>());
      if (lane.size() < MOST_IN_A_LANE) {
        lane.add(part);
      } else {
        left.add(part.name());
      }
    }

    /** What a check objects to must be seen, then what is used most. */
    private int weight(DesignPart part) {
      int weight = part.objection().isEmpty() ? 0 : 1000;
      for (DesignUse use : design.uses()) {
        if (use.from().equals(part.id()) || use.to().equals(part.id())) {
          weight += use.objection().isEmpty() ? 1 : 100;
        }
      }
      return weight;
    }

    private boolean isReached(Lane lane) {
      return design.uses().stream().anyMatch(use -> use.to().equals(id(lane)));
    }

    private static String id(Lane lane) {
      return lane == Lane.HTTP ? Design.HTTP : Design.DATABASE;
    }

    private void drawBoxes(Lane lane, Row row) {
      if (lane.isOutside()) {
        Box box = new Box(lane.title(), lane.title(), LEFT, row.y(), WIDTH - LEFT, "outside");
        drawn.add(box);
        boxes.put(id(lane), box);
        return;
      }
      List<DesignPart> parts =
          byLane.getOrDefault(lane, List.of()).stream()
              .sorted(Comparator.comparingInt(design.parts()::indexOf))
              .toList();
      int cell = (WIDTH - LEFT) / parts.size();
      int width = Math.min(WIDEST, cell - BETWEEN);
      for (int i = 0; i < parts.size(); i++) {
        DesignPart part = parts.get(i);
        int x = LEFT + cell * i + (cell - width) / 2;
        String style =
            (part.isInterface() ? "promise" : "class") + (part.objection().isEmpty() ? "" : " bad");
        Box box = new Box(cut(part.name(), width), part.name(), x, row.y(), width, style);
        drawn.add(box);
        boxes.put(part.id(), box);
      }
    }

    private static String cut(String name, int width) {
      int most = width / SIGN - 2;
      return name.length() <= most ? name : name.substring(0, Math.max(1, most - 1)) + "…";
    }

    private Optional<Arrow> arrow(DesignUse use) {
      Box from = boxes.get(use.from());
      Box to = boxes.get(use.to());
      if (from == null || to == null) {
        return Optional.empty();
      }
      boolean bad = !use.objection().isEmpty();
      boolean asks = use.to().equals(Design.HTTP) && !bad;
      String style = bad ? "bad" : use.kind() == DesignUse.Kind.IMPLEMENTS ? "promise" : "";
      // HTTP calls a handler; every other arrow points at what is used.
      return Optional.of(asks ? Arrow.between(to, from, style) : Arrow.between(from, to, style));
    }

    private List<String> sentences() {
      Map<String, String> names =
          design.parts().stream().collect(Collectors.toMap(DesignPart::id, DesignPart::name));
      names.put(Design.HTTP, "HTTP");
      names.put(Design.DATABASE, "the database");
      List<String> sentences = new ArrayList<>();
      design.uses().stream()
          .filter(use -> !use.objection().isEmpty())
          .map(
              use ->
                  "`%s` should not know %s."
                      .formatted(
                          names.getOrDefault(use.from(), ""),
                          isOutside(use.to())
                              ? names.get(use.to())
                              : "`" + names.getOrDefault(use.to(), "") + "`"))
          .forEach(sentences::add);
      design.parts().stream()
          .filter(part -> !part.objection().isEmpty())
          .map(part -> "`%s` decides what is not its own to decide.".formatted(part.name()))
          .forEach(sentences::add);
      return sentences;
    }

    private String aside() {
      return left.isEmpty() ? "" : "Not drawn: " + String.join(", ", left) + ".";
    }
  }
}
