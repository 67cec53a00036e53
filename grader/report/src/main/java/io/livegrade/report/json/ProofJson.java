package io.livegrade.report.json;

import io.livegrade.model.ConfigurationIssue;
import io.livegrade.model.proof.Answer;
import io.livegrade.model.proof.ImpostorRun;
import io.livegrade.model.proof.Marks;
import io.livegrade.model.proof.PackProof;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes proofs of packs as JSON: {@code packs}, each with {@code holds}, the {@code issues} to
 * mend, and a key for each question that was asked.
 */
public final class ProofJson {

  private ProofJson() {}

  /** {@return the proofs as JSON, indented, with keys always in the same order} */
  public static String render(List<PackProof> proofs) {
    ObjectNode tree = Json.object();
    tree.put("holds", proofs.stream().allMatch(PackProof::holds));
    tree.set("packs", Json.array(proofs, ProofJson::pack));
    return JsonReport.print(tree);
  }

  private static JsonNode pack(PackProof proof) {
    ObjectNode pack = Json.object();
    pack.put("id", proof.id());
    pack.put("holds", proof.holds());
    pack.put("millis", proof.took().toMillis());
    pack.set("issues", Json.array(proof.issues(), ProofJson::issue));
    proof.steps().forEach(step -> pack.set(key(step.answer()), answer(step.answer())));
    return pack;
  }

  private static JsonNode issue(ConfigurationIssue issue) {
    ObjectNode node = Json.object();
    node.put("path", issue.path().toString());
    node.put("line", issue.line());
    node.put("message", issue.message());
    return node;
  }

  private static String key(Answer answer) {
    return switch (answer) {
      case Answer.Loaded _ -> "loaded";
      case Answer.ReferenceMarks _ -> "reference";
      case Answer.StarterMarks _ -> "starter";
      case Answer.Samples _ -> "samples";
      case Answer.Impostors _ -> "impostors";
      case Answer.Repeats _ -> "repeats";
      case Answer.Mutants _ -> "mutants";
      case Answer.HiddenTests _ -> "hiddenTests";
    };
  }

  private static JsonNode answer(Answer answer) {
    return switch (answer) {
      case Answer.Loaded loaded -> loaded(loaded);
      case Answer.ReferenceMarks reference ->
          marks(reference.marks()).put("millis", reference.took().toMillis());
      case Answer.StarterMarks(Marks marks) -> marks(marks);
      case Answer.Samples samples -> ProofListsJson.samples(samples);
      case Answer.Impostors(List<ImpostorRun> runs) -> ProofListsJson.impostors(runs);
      case Answer.Repeats repeats -> ProofListsJson.repeats(repeats);
      case Answer.Mutants mutants -> ProofListsJson.mutants(mutants);
      case Answer.HiddenTests tests -> ProofListsJson.hiddenTests(tests);
    };
  }

  private static ObjectNode loaded(Answer.Loaded loaded) {
    ObjectNode node = Json.object();
    node.put("version", loaded.version());
    node.put("hiddenTests", loaded.hiddenTests());
    node.put("signals", loaded.signals());
    return node;
  }

  private static ObjectNode marks(Marks marks) {
    ObjectNode node = Json.object();
    node.put("points", marks.points());
    node.put("level", marks.level().word());
    node.put("passed", marks.passed());
    node.put("outcome", marks.outcome());
    return node;
  }
}
