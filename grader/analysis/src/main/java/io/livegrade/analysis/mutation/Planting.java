package io.livegrade.analysis.mutation;

import io.livegrade.analysis.syntax.ParsedSource;
import io.livegrade.model.run.Mutant;
import io.livegrade.model.run.PlantedMutants;
import io.livegrade.model.submission.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers mutants, numbers them, and writes them all into one set of sources. */
final class Planting {
  private final List<Mutant> mutants = new ArrayList<>();
  private final Map<String, List<Edit>> edits = new HashMap<>();

  int size() {
    return mutants.size();
  }

  void add(String rule, Candidate candidate) {
    int number = mutants.size() + 1;
    String file =
        ParsedSource.of(candidate.place()).map(source -> source.file().path()).orElseThrow();
    int line = candidate.place().getBegin().orElseThrow().line;
    mutants.add(new Mutant(number, rule, file, line, candidate.description()));
    edits.computeIfAbsent(file, _ -> new ArrayList<>()).addAll(candidate.edits().apply(number));
  }

  PlantedMutants in(List<SourceFile> files) {
    List<SourceFile> sources = new ArrayList<>();
    for (SourceFile file : files) {
      List<Edit> own = edits.getOrDefault(file.path(), List.of());
      sources.add(new SourceFile(file.path(), SourceEditor.apply(file.text(), own)));
    }
    sources.add(switchThat("volatile int awake"));
    return new PlantedMutants(sources, mutants);
  }

  /** {@return the sources with the one mutant awake from the start, and for good} */
  static List<SourceFile> awake(PlantedMutants planted, int number) {
    SourceFile asleep = switchThat("volatile int awake");
    return planted.sources().stream()
        .map(
            file ->
                file.path().equals(asleep.path())
                    ? switchThat("final int awake = " + number)
                    : file)
        .toList();
  }

  private static SourceFile switchThat(String keepsTheAnswer) {
    return new SourceFile(
        "livegrade/Planted.java",
        """
        package livegrade;

        public final class Planted {
          public static %s;

          private Planted() {}

          public static boolean is(int number) {
            return awake == number;
          }
        }
        """
            .formatted(keepsTheAnswer));
  }
}
