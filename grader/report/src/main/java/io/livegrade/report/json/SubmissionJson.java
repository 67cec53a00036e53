package io.livegrade.report.json;

import io.livegrade.model.submission.LeftOut;
import io.livegrade.model.submission.SourceFile;
import io.livegrade.model.submission.Submission;
import tools.jackson.databind.node.ObjectNode;

/** What was handed in, with its sources, so that the report can show them. */
final class SubmissionJson {

  private SubmissionJson() {}

  static ObjectNode write(Submission submission) {
    return Json.object()
        .put("name", submission.name())
        .put("hash", submission.hash())
        .put("files", submission.sources().size())
        .set(
            "sources",
            Json.array(
                submission.sources(),
                source -> Json.object().put("path", source.path()).put("text", source.text())))
        .set(
            "leftOut",
            Json.array(
                submission.leftOut(),
                left -> Json.object().put("reason", left.reason()).put("files", left.files())));
  }

  static Submission read(JsonPlace at) {
    return new Submission(
        at.text("name"),
        at.text("hash"),
        at.list("sources", source -> new SourceFile(source.text("path"), source.text("text"))),
        at.list("leftOut", left -> new LeftOut(left.text("reason"), left.number("files"))));
  }
}
