package io.livegrade.model.rubric;

import io.livegrade.model.Band;
import io.livegrade.model.Level;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The scoring sheet of a challenge; its criteria's points sum to 100.
 *
 * @param criteria in the order of the report
 * @param redFlags in the order of the report
 * @param passFrom points needed for a pass, beside each criterion's minimum
 * @param bands the least percentage of each band
 * @param levels what the whole takes for each level
 * @param followUps the question to ask about findings that nothing prices, by check id
 */
public record Rubric(
    List<Criterion> criteria,
    List<RedFlag> redFlags,
    int passFrom,
    Map<Band, Integer> bands,
    Map<Level, OverallRule> levels,
    Map<String, String> followUps) {

  public Rubric {
    criteria = List.copyOf(criteria);
    redFlags = List.copyOf(redFlags);
    // Sorted, since the order of Map.copyOf changes from one JVM to the next, and a report must
    // not.
    bands = Collections.unmodifiableMap(new TreeMap<>(bands));
    levels = Collections.unmodifiableMap(new TreeMap<>(levels));
    followUps = Collections.unmodifiableMap(new TreeMap<>(followUps));
  }

  /**
   * {@return the level of the whole, red flags aside}
   *
   * @param points of 100
   * @param reached the level of each criterion, by its id
   */
  public Level levelOf(int points, Map<String, Level> reached) {
    return Stream.of(Level.STRONG, Level.ACCEPTABLE)
        .filter(level -> isMet(levels.get(level), points, reached))
        .findFirst()
        .orElse(Level.CONCERN);
  }

  /** {@return the band that points of 100 fall into} */
  public Band bandOf(int points) {
    return Stream.of(Band.EXCEPTIONAL, Band.STRONG, Band.ADEQUATE)
        .filter(band -> points >= bands.getOrDefault(band, Integer.MAX_VALUE))
        .findFirst()
        .orElse(Band.WEAK);
  }

  private static boolean isMet(@Nullable OverallRule rule, int points, Map<String, Level> reached) {
    return rule != null
        && points >= rule.from()
        && rule.criteria().entrySet().stream()
            .allMatch(
                least ->
                    reached.getOrDefault(least.getKey(), Level.CONCERN).compareTo(least.getValue())
                        >= 0);
  }
}
