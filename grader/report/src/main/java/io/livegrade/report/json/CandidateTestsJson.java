package io.livegrade.report.json;

import io.livegrade.model.run.CandidateTestResult;
import io.livegrade.model.run.CandidateTests;
import io.livegrade.model.run.Mutant;
import io.livegrade.model.run.MutantResult;
import io.livegrade.model.run.TestStatus;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** The candidate's own tests, and which mutants they noticed. */
final class CandidateTestsJson {

  private CandidateTestsJson() {}

  static ObjectNode write(CandidateTests tests) {
    return Json.object()
        .put("run", tests.tests().size())
        .put("passed", tests.passed())
        .put("failed", tests.tests().size() - tests.passed())
        .set("end", RunOutcomeJson.write(tests.outcome()))
        .set("tests", Json.array(tests.tests(), CandidateTestsJson::writeTest))
        .set(
            "mutants",
            Json.object()
                .put("planted", tests.mutants().size())
                .put("killed", tests.killed())
                .set(
                    "survivors", Json.array(mutants(tests, false), CandidateTestsJson::writeMutant))
                .set("noticed", Json.array(mutants(tests, true), CandidateTestsJson::writeMutant)));
  }

  static CandidateTests read(JsonPlace at) {
    JsonPlace mutants = at.field("mutants");
    List<MutantResult> results =
        Stream.concat(
                mutants.list("survivors", one -> new MutantResult(readMutant(one), false)).stream(),
                mutants.list("noticed", one -> new MutantResult(readMutant(one), true)).stream())
            .sorted(Comparator.comparingInt(result -> result.mutant().number()))
            .toList();
    return new CandidateTests(
        RunOutcomeJson.read(at.field("end")),
        at.list("tests", CandidateTestsJson::readTest),
        results);
  }

  private static List<Mutant> mutants(CandidateTests tests, boolean killed) {
    return tests.mutants().stream()
        .filter(result -> result.killed() == killed)
        .map(MutantResult::mutant)
        .toList();
  }

  private static ObjectNode writeTest(CandidateTestResult test) {
    return Json.object()
        .put("name", test.name())
        .put("status", Json.word(test.status()))
        .put("message", test.message());
  }

  private static CandidateTestResult readTest(JsonPlace at) {
    return new CandidateTestResult(
        at.text("name"), at.word("status", TestStatus.class), at.text("message"));
  }

  private static ObjectNode writeMutant(Mutant mutant) {
    return Json.object()
        .put("number", mutant.number())
        .put("rule", mutant.rule())
        .put("file", mutant.file())
        .put("line", mutant.line())
        .put("description", mutant.description());
  }

  private static Mutant readMutant(JsonPlace at) {
    return new Mutant(
        at.number("number"),
        at.text("rule"),
        at.text("file"),
        at.number("line"),
        at.text("description"));
  }
}
