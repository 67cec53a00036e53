package io.livegrade.analysis.mutation;

import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.model.challenge.MutationRule;
import io.livegrade.model.run.PlantedMutants;
import java.util.List;

/**
 * Writes mutants into a submission, asleep until woken by number. Lines keep their numbers; files
 * that could not be parsed, and tests, stay as they are. A change that several rules ask for is
 * planted once, for the first of them: a test that misses it misses one thing.
 */
public final class MutantPlanner {
  private static final int MOST = 24;
  private static final int MOST_FOR_A_RULE = 4;

  /** Swallowed failures are the hardest to test for: more than one would weigh too much. */
  private static final int MOST_SWALLOWED = 1;

  /** {@return the rewritten sources with what was planted; the same for the same submission} */
  public PlantedMutants plant(ParsedSubmission parsed, List<MutationRule> rules) {
    Planting planting = new Planting();
    for (MutationRule rule : rules) {
      List<Candidate> candidates = mutants(rule.kind()).candidates(parsed, rule);
      int room = Math.min(mostFor(rule), MOST - planting.size());
      candidates.stream()
          .filter(planting::isNew)
          .limit(room)
          .forEach(candidate -> planting.add(rule.id(), candidate));
    }
    return planting.in(parsed.files());
  }

  private static int mostFor(MutationRule rule) {
    return rule.kind() == MutationRule.Kind.SWALLOW_EXCEPTION ? MOST_SWALLOWED : MOST_FOR_A_RULE;
  }

  private static Mutants mutants(MutationRule.Kind kind) {
    return switch (kind) {
      case REMOVE_CHECK, INVERT_CHECK -> new CheckMutants();
      case SHIFT_BOUND -> new BoundMutants();
      case SHIFT_COUNT -> new CountMutants();
      case SKIP_RESET, DROP_ASSIGNMENT -> new AssignmentMutants();
      case DROP_LIMIT -> new LimitMutants();
      case INVERT_FLAG -> new FlagMutants();
      case LOSE_RESULT -> new ResultMutants();
      case DROP_CALL -> new CallMutants();
      case SWALLOW_EXCEPTION -> new CatchMutants();
      case DROP_LOCK -> new LockMutants();
    };
  }
}
