package io.livegrade.report.json;

import io.livegrade.model.report.Audience;
import io.livegrade.model.report.GradeReport;
import io.livegrade.model.report.Header;
import io.livegrade.model.report.Verdict;
import tools.jackson.databind.node.ObjectNode;

/** The document as a whole. */
final class ReportJson {

  static final String SCHEMA_VERSION = "3";

  private ReportJson() {}

  static ObjectNode write(GradeReport report) {
    Header header = report.header();
    Header.ChallengeReference challenge = header.challenge();
    ObjectNode document =
        Json.object()
            .put("schemaVersion", SCHEMA_VERSION)
            .put("audience", Json.word(report.audience()))
            .set("grader", Json.object().put("version", header.graderVersion()))
            .set(
                "challenge",
                Json.object()
                    .put("id", challenge.id())
                    .put("title", challenge.title())
                    .put("version", challenge.version())
                    .put("hash", challenge.hash()))
            .set("submission", SubmissionJson.write(header.submission()))
            .put("gradedAt", header.gradedAt().toString());
    return switch (report.verdict()) {
      case Verdict.Graded graded ->
          document.put("outcome", "graded").setAll(GradedJson.write(graded));
      case Verdict.NotGraded(String reason, String remedy) ->
          document.put("outcome", "not-graded").put("reason", reason).put("remedy", remedy);
    };
  }

  static GradeReport read(JsonPlace at) {
    JsonPlace challenge = at.field("challenge");
    Header header =
        new Header(
            at.field("grader").text("version"),
            new Header.ChallengeReference(
                challenge.text("id"),
                challenge.text("title"),
                challenge.text("version"),
                challenge.text("hash")),
            SubmissionJson.read(at.field("submission")),
            at.instant("gradedAt"));
    Verdict verdict =
        switch (at.text("outcome")) {
          case "graded" -> GradedJson.read(at);
          case "not-graded" -> new Verdict.NotGraded(at.text("reason"), at.text("remedy"));
          default -> throw at.field("outcome").wrong("\"graded\" or \"not-graded\"");
        };
    return new GradeReport(at.word("audience", Audience.class), header, verdict);
  }
}
