package io.livegrade.grading.challenge;

import io.livegrade.model.Band;
import io.livegrade.model.Level;
import io.livegrade.model.rubric.Criterion;
import io.livegrade.model.rubric.OverallRule;
import io.livegrade.model.rubric.Rubric;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks whether pass, bands and overall levels can be met and stand in order. */
final class WholeCheck {

  private final Rubric rubric;
  private final Origins origins;
  private final YamlMapping file;
  private final Set<String> criteria;

  WholeCheck(Rubric rubric, Origins origins) {
    this.rubric = rubric;
    this.origins = origins;
    this.file = origins.of(rubric);
    this.criteria = rubric.criteria().stream().map(Criterion::id).collect(Collectors.toSet());
  }

  void check() {
    checkIds();
    if (file.isSound("pass")) {
      file.mapping("pass").ifPresent(this::checkPass);
    }
    if (file.isSound("bands")) {
      file.mapping("bands").ifPresent(this::checkBands);
    }
    checkLevels();
  }

  private void checkIds() {
    Map<String, Integer> lines = new HashMap<>();
    for (Criterion criterion : rubric.criteria()) {
      YamlMapping entry = origins.of(criterion);
      Integer first = lines.putIfAbsent(criterion.id(), entry.place("id").line());
      if (first != null && entry.isSound("id")) {
        entry.fault(
            "id",
            "criterion \"%s\" is there already, in line %d; rename one"
                .formatted(criterion.id(), first));
      }
    }
  }

  private void checkPass(YamlMapping pass) {
    int sum = rubric.criteria().stream().mapToInt(Criterion::points).sum();
    if (rubric.passFrom() > sum && sum > 0) {
      pass.fault(
          "points",
          "a pass takes %d points, but the criteria give only %d, so nobody passes; lower it"
              .formatted(rubric.passFrom(), sum));
    }
  }

  private void checkBands(YamlMapping bands) {
    List<Band> descending = List.of(Band.values()).reversed();
    for (int i = 1; i < descending.size(); i++) {
      Band better = descending.get(i - 1);
      Band worse = descending.get(i);
      if (least(worse) >= least(better) && bands.isNumber(worse.word(), better.word())) {
        bands.fault(
            worse.word(),
            "band %s begins at %d percent, %s at %d; bands must descend"
                .formatted(worse.word(), least(worse), better.word(), least(better)));
      }
    }
    if (least(Band.WEAK) != 0 && bands.isNumber(Band.WEAK.word())) {
      bands.fault(
          Band.WEAK.word(),
          "band weak begins at %d percent; it must begin at 0, or some scores have no band"
              .formatted(least(Band.WEAK)));
    }
  }

  private int least(Band band) {
    return rubric.bands().getOrDefault(band, 0);
  }

  private void checkLevels() {
    rubric.levels().values().forEach(this::checkCriteriaOf);
    OverallRule strong = rubric.levels().get(Level.STRONG);
    OverallRule acceptable = rubric.levels().get(Level.ACCEPTABLE);
    if (strong == null || acceptable == null) {
      return; // reported where it was read
    }
    if (origins.of(strong).isSound("from") && strong.from() > PointsCheck.WHOLE) {
      origins
          .of(strong)
          .fault(
              "from",
              "strong takes %d of 100 points, so no submission reaches it; lower it"
                  .formatted(strong.from()));
    } else if (origins.of(strong).isSound("from")
        && origins.of(acceptable).isSound("from")
        && acceptable.from() >= strong.from()) {
      origins
          .of(acceptable)
          .fault(
              "from",
              "acceptable takes %d points, strong only %d; acceptable must take fewer"
                  .formatted(acceptable.from(), strong.from()));
    }
    acceptable
        .criteria()
        .forEach(
            (id, least) -> {
              if (strong.criteria().getOrDefault(id, Level.CONCERN).compareTo(least) < 0) {
                faultInCriteria(
                    acceptable,
                    id,
                    "acceptable asks %s to be %s, strong asks for less; strong must ask for as much"
                        .formatted(id, least.word()));
              }
            });
  }

  private void checkCriteriaOf(OverallRule rule) {
    for (String id : rule.criteria().keySet()) {
      if (!criteria.contains(id)) {
        faultInCriteria(
            rule,
            id,
            "no criterion has the id \"%s\"; %s".formatted(id, NearMatch.hint(id, criteria)));
      }
    }
  }

  private void faultInCriteria(OverallRule rule, String id, String message) {
    origins.of(rule).mapping("criteria").ifPresent(required -> required.fault(id, message));
  }
}
