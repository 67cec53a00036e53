package io.livegrade.report.json;

import io.livegrade.model.Band;
import io.livegrade.model.Level;
import io.livegrade.model.report.Score;
import io.livegrade.model.report.Verdict;
import io.livegrade.model.rubric.Rubric;
import io.livegrade.model.run.Run;
import tools.jackson.databind.node.ObjectNode;

/** The fields of a report that has a score. */
final class GradedJson {

  private GradedJson() {}

  static ObjectNode write(Verdict.Graded graded) {
    Score score = graded.score();
    return Json.object()
        .put("level", Json.word(score.level()))
        .put("points", score.points())
        .put("band", Json.word(score.band()))
        .put("pass", score.pass().passed())
        .set("passReasons", Json.texts(score.pass().reasons()))
        .set("criteria", Json.array(score.criteria(), CriterionScoreJson::write))
        .set("redFlags", Json.array(score.redFlags(), GradedJson::writeFlag))
        .set("findings", Json.array(graded.findings(), FindingJson::write))
        .set("design", DesignJson.write(graded.design()))
        .setAll(RunJson.write(graded.run()))
        .set("rubric", RubricJson.write(graded.rubric()));
  }

  static Verdict.Graded read(JsonPlace at) {
    Rubric rubric = RubricJson.read(at.field("rubric"));
    Score score =
        new Score(
            at.word("level", Level.class),
            at.number("points"),
            at.word("band", Band.class),
            new Score.Pass(at.flag("pass"), at.texts("passReasons")),
            at.list("criteria", criterion -> CriterionScoreJson.read(criterion, rubric)),
            at.list("redFlags", GradedJson::readFlag));
    Run run = RunJson.read(at);
    return new Verdict.Graded(
        score,
        run,
        at.list("findings", FindingJson::read),
        DesignJson.read(at.field("design")),
        rubric);
  }

  private static ObjectNode writeFlag(Score.RaisedFlag flag) {
    return Json.object()
        .put("id", flag.id())
        .put("words", flag.words())
        .put("criterion", flag.criterion())
        .put("cap", Json.word(flag.cap()));
  }

  private static Score.RaisedFlag readFlag(JsonPlace at) {
    return new Score.RaisedFlag(
        at.text("id"), at.text("words"), at.text("criterion"), at.word("cap", Level.class));
  }
}
