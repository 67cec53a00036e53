package io.livegrade.analysis.mutation;

import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.syntax.ParsedSource;
import io.livegrade.model.challenge.MutationRule;
import io.livegrade.model.run.Mutant;
import io.livegrade.model.run.PlantedMutants;
import io.livegrade.model.submission.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes mutants into a submission, asleep until woken by number. Lines keep their numbers; files
 * that could not be parsed, and tests, stay as they are.
 */
public final class MutantPlanner {
  private static final int MOST = 24;
  private static final int MOST_FOR_A_RULE = 4;

  /** Swallowed failures are the hardest to test for: more than one would weigh too much. */
  private static final int MOST_SWALLOWED = 1;

  private static final SourceFile SWITCH =
      new SourceFile(
          "livegrade/Planted.java",
          """
          package livegrade;

          public final class Planted {
            public static volatile int awake;

            private Planted() {}

            public static boolean is(int number) {
              return awake == number;
            }
          }
          """);

  /** {@return the rewritten sources with what was planted; the same for the same submission} */
  public PlantedMutants plant(ParsedSubmission parsed, List<MutationRule> rules) {
    List<Mutant> mutants = new ArrayList<>();
    Map<String, List<Edit>> edits = new HashMap<>();
    for (MutationRule rule : rules) {
      List<Candidate> candidates = mutants(rule.kind()).candidates(parsed, rule);
      int room = Math.min(mostFor(rule), MOST - mutants.size());
      for (Candidate candidate : candidates.subList(0, Math.min(room, candidates.size()))) {
        int number = mutants.size() + 1;
        String file =
            ParsedSource.of(candidate.place()).map(source -> source.file().path()).orElseThrow();
        int line = candidate.place().getBegin().orElseThrow().line;
        mutants.add(new Mutant(number, rule.id(), file, line, candidate.description()));
        edits.computeIfAbsent(file, _ -> new ArrayList<>()).addAll(candidate.edits().apply(number));
      }
    }
    List<SourceFile> sources = new ArrayList<>();
    for (SourceFile file : parsed.files()) {
      List<Edit> own = edits.getOrDefault(file.path(), List.of());
      sources.add(new SourceFile(file.path(), SourceEditor.apply(file.text(), own)));
    }
    sources.add(SWITCH);
    return new PlantedMutants(sources, mutants);
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
