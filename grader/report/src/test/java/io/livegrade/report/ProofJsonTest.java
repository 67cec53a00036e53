package io.livegrade.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.report.json.ProofJson;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class ProofJsonTest {

  private final JsonNode tree =
      JsonMapper.shared().readTree(ProofJson.render(List.of(Proofs.sound(), Proofs.faulty())));

  @Test
  void saysWhetherAllHoldAndWhichDoNot() {
    assertThat(tree.get("holds").booleanValue()).isFalse();
    assertThat(tree.at("/packs/0/holds").booleanValue()).isTrue();
    assertThat(tree.at("/packs/1/issues/1/line").intValue()).isEqualTo(12);
    assertThat(tree.at("/packs/1/repeats/flaky/0/seeds/0").longValue()).isEqualTo(7);
  }

  @Test
  void tellsWhatAJudgementOnAMutantTakes() {
    JsonNode survivor = tree.at("/packs/0/mutants/all/2");

    assertThat(survivor.get("file").stringValue()).isEqualTo("lru/Lru.java");
    assertThat(survivor.get("code").stringValue()).isEqualTo("lock.lock();");
    assertThat(survivor.get("change").stringValue()).isEqualTo("the lock is not taken");
    assertThat(survivor.get("end").stringValue()).isEqualTo("survived");
  }

  @Test
  void hasAKeyForEachQuestionThatWasAsked() {
    assertThat(tree.at("/packs/0").propertyNames())
        .contains(
            "loaded",
            "reference",
            "starter",
            "samples",
            "impostors",
            "repeats",
            "mutants",
            "hiddenTests");
    assertThat(tree.at("/packs/1").propertyNames()).doesNotContain("mutants");
  }
}
