package io.livegrade.analysis.mutation;

import com.github.javaparser.ast.Node;
import io.livegrade.analysis.syntax.ParsedSource;
import io.livegrade.model.run.Mutant;
import io.livegrade.model.run.PlantedMutants;
import io.livegrade.model.submission.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers mutants, numbers them, and writes them all into one set of sources. */
final class Planting {
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

  private final List<Mutant> mutants = new ArrayList<>();
  private final IdentityHashMap<Node, Set<String>> changes = new IdentityHashMap<>();
  private final Map<String, List<Edit>> edits = new HashMap<>();

  int size() {
    return mutants.size();
  }

  /** {@return whether no mutant planted so far does the same in the same place} */
  boolean isNew(Candidate candidate) {
    return !changes.getOrDefault(candidate.place(), Set.of()).contains(candidate.description());
  }

  void add(String rule, Candidate candidate) {
    int number = mutants.size() + 1;
    String file =
        ParsedSource.of(candidate.place()).map(source -> source.file().path()).orElseThrow();
    int line = candidate.place().getBegin().orElseThrow().line;
    changes.computeIfAbsent(candidate.place(), _ -> new HashSet<>()).add(candidate.description());
    mutants.add(new Mutant(number, rule, file, line, candidate.description()));
    edits.computeIfAbsent(file, _ -> new ArrayList<>()).addAll(candidate.edits().apply(number));
  }

  PlantedMutants in(List<SourceFile> files) {
    List<SourceFile> sources = new ArrayList<>();
    for (SourceFile file : files) {
      List<Edit> own = edits.getOrDefault(file.path(), List.of());
      sources.add(new SourceFile(file.path(), SourceEditor.apply(file.text(), own)));
    }
    sources.add(SWITCH);
    return new PlantedMutants(sources, mutants);
  }
}
