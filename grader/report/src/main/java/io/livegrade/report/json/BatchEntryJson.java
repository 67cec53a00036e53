package io.livegrade.report.json;

import io.livegrade.model.Band;
import io.livegrade.model.ConfigurationException;
import io.livegrade.model.ConfigurationIssue;
import io.livegrade.model.Level;
import io.livegrade.model.batch.BatchEntry;
import io.livegrade.model.batch.Conditions;
import io.livegrade.model.batch.Identity;
import io.livegrade.model.batch.Marks;
import io.livegrade.model.batch.Origin;
import io.livegrade.report.text.Inert;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A batch's entry as one line of JSON. */
public final class BatchEntryJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private BatchEntryJson() {}

  /** {@return the entry on one line, with its line feed} */
  public static String line(BatchEntry entry) {
    Origin origin = entry.origin();
    Conditions conditions = entry.identity().conditions();
    ObjectNode line =
        Json.object()
            .put("name", origin.name())
            .put("folder", origin.folder())
            .put("source", origin.source())
            .put("submission", entry.identity().submission())
            .put("challenge", conditions.challenge())
            .put("challengeHash", conditions.challengeHash())
            .put("grader", conditions.grader())
            .put("sandbox", conditions.sandbox())
            .put("setting", conditions.setting())
            .put("gradedAt", entry.gradedAt().toString());
    ObjectNode ended =
        switch (entry.marks()) {
          case Marks.Given given ->
              line.put("outcome", "graded")
                  .put("level", Json.word(given.level()))
                  .put("points", given.points())
                  .put("band", Json.word(given.band()))
                  .put("passed", given.passed())
                  .set("criteria", Json.array(given.criteria(), BatchEntryJson::mark));
          case Marks.Missing(String reason) ->
              line.put("outcome", "not-graded").put("reason", reason);
        };
    return Inert.line(MAPPER.writeValueAsString(ended)) + "\n";
  }

  /**
   * Reads an entry back.
   *
   * @param file where the line stands, for messages
   * @param number of the line
   * @throws ConfigurationException where it is no such line
   */
  public static BatchEntry read(String line, Path file, int number) {
    try {
      return entry(new JsonPlace("", MAPPER.readTree(line)));
    } catch (JacksonException e) {
      throw unreadable(file, number, "is not JSON: " + e.getOriginalMessage());
    } catch (UnreadableException e) {
      throw unreadable(file, number, "is wrong " + e.getMessage());
    }
  }

  private static ObjectNode mark(Marks.Mark mark) {
    return Json.object()
        .put("criterion", mark.criterion())
        .put("level", Json.word(mark.level()))
        .put("points", mark.points())
        .put("of", mark.of());
  }

  private static BatchEntry entry(JsonPlace at) {
    return new BatchEntry(
        new Origin(at.text("source"), at.text("name"), at.text("folder")),
        new Identity(
            at.text("submission"),
            new Conditions(
                at.text("challenge"),
                at.text("challengeHash"),
                at.text("grader"),
                at.text("sandbox"),
                at.text("setting"))),
        at.instant("gradedAt"),
        marks(at));
  }

  private static Marks marks(JsonPlace at) {
    return switch (at.text("outcome")) {
      case "graded" ->
          new Marks.Given(
              at.word("level", Level.class),
              at.number("points"),
              at.word("band", Band.class),
              at.flag("passed"),
              at.list("criteria", BatchEntryJson::mark));
      case "not-graded" -> new Marks.Missing(at.text("reason"));
      default -> throw at.field("outcome").wrong("\"graded\" or \"not-graded\"");
    };
  }

  private static Marks.Mark mark(JsonPlace at) {
    return new Marks.Mark(
        at.text("criterion"), at.word("level", Level.class), at.number("points"), at.number("of"));
  }

  private static ConfigurationException unreadable(Path file, int line, String what) {
    return new ConfigurationException(
        List.of(
            new ConfigurationIssue(
                file,
                line,
                1,
                "is no line of a batch's journal (" + what + "); mend it, or name another --out")));
  }
}
