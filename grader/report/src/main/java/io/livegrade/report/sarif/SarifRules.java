package io.livegrade.report.sarif;

import io.livegrade.model.report.ReportedFinding;
import io.livegrade.model.report.Verdict;
import io.livegrade.model.rubric.Deduction;
import io.livegrade.model.rubric.Signal;
import io.livegrade.model.rubric.Texts;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The checks that found something, as rules with what the rubric says about them.
 *
 * @param texts by check id, sorted
 */
record SarifRules(TreeMap<String, Texts> texts) {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  static SarifRules of(Verdict verdict, List<ReportedFinding> findings) {
    TreeMap<String, Texts> rules = new TreeMap<>();
    for (ReportedFinding reported : findings) {
      String check = reported.finding().check();
      rules.putIfAbsent(check, new Texts(inWords(check), reported.followUp(), ""));
    }
    if (verdict instanceof Verdict.Graded graded) {
      graded.rubric().criteria().stream()
          .flatMap(criterion -> criterion.pricing().deductions().stream())
          .filter(deduction -> deduction.signal().kind() == Signal.Kind.CHECK)
          .forEach(
              deduction -> rules.computeIfPresent(check(deduction), (_, _) -> deduction.texts()));
    }
    return new SarifRules(rules);
  }

  /** {@return where the rule of a check stands among the rules} */
  int index(String check) {
    return texts.headMap(check).size();
  }

  ArrayNode write() {
    ArrayNode rules = JSON.arrayNode();
    for (Map.Entry<String, Texts> rule : texts.entrySet()) {
      rules.add(
          JSON.objectNode()
              .put("id", rule.getKey())
              .set("shortDescription", JSON.objectNode().put("text", rule.getValue().words()))
              .set(
                  "help",
                  JSON.objectNode()
                      .put("text", help(rule.getValue(), "To discuss: "))
                      .put("markdown", help(rule.getValue(), "**To discuss:** "))));
    }
    return rules;
  }

  private static String help(Texts texts, String toDiscuss) {
    StringBuilder help = new StringBuilder(texts.words());
    if (!texts.feedback().isBlank()) {
      help.append("\n\n").append(texts.feedback());
    }
    if (!texts.followUp().isBlank()) {
      help.append("\n\n").append(toDiscuss).append(texts.followUp());
    }
    return help.toString();
  }

  private static String check(Deduction deduction) {
    return deduction.signal().id();
  }

  /** {@return what a check is about, where the rubric does not price it: its id without hyphens} */
  private static String inWords(String check) {
    String words = check.substring(check.indexOf('.') + 1).replace('-', ' ');
    return words.isEmpty()
        ? check
        : Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
  }
}
