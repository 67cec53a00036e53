package io.livegrade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What a runner would find out only when a candidate waits for it. */
final class CiTemplatesTest {

  private static final String ACTION = ".github/actions/grade/action.yml";
  private static final String WORKFLOW = ".github/workflows/grade-submission.yml";
  private static final String GITLAB = ".gitlab/grade-submission.yml";

  @ParameterizedTest
  @ValueSource(strings = {ACTION, WORKFLOW, GITLAB})
  void isYaml(String file) {
    assertThat(yaml(file)).isInstanceOf(Map.class);
  }

  @Test
  void theActionUsesTheInputsItDeclares() {
    assertThat(used("inputs", ACTION)).isEqualTo(keys(at(ACTION, "inputs")));
  }

  @Test
  void theWorkflowHandsOverWhatTheActionTakes() {
    assertThat(used("outputs", WORKFLOW)).isSubsetOf(keys(at(ACTION, "outputs")));
  }

  @Test
  void theActionIsForTheCandidateUnlessToldOtherwise() {
    assertThat(at(ACTION, "inputs", "audience", "default")).isEqualTo("candidate");
  }

  @ParameterizedTest
  @ValueSource(strings = {WORKFLOW, ACTION})
  void noTextOfOthersIsPastedIntoAScript(String file) {
    assertThat(Pattern.compile("run: \\|").matcher(Repository.text(file)).find()).isFalse();
    assertThat(Repository.text(file)).doesNotContainPattern("run:.*\\$\\{\\{ (inputs|secrets)");
  }

  private static Map<?, ?> yaml(String file) {
    Object read = new Load(LoadSettings.builder().build()).loadFromString(Repository.text(file));
    return (Map<?, ?>) read;
  }

  private static Object at(String file, String... path) {
    Object value = yaml(file);
    for (String key : path) {
      value = Objects.requireNonNull(((Map<?, ?>) value).get(key), key);
    }
    return value;
  }

  private static Set<String> used(String context, String file) {
    return Pattern.compile("\\$?[{( ]*" + context + "\\.([a-z-]+)")
        .matcher(Repository.text(file))
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> keys(Object map) {
    return ((Map<?, ?>) map)
        .keySet().stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new));
  }
}
