package io.livegrade.examination;

import io.livegrade.bridge.stub.ClassFile;
import io.livegrade.examination.compile.ClassVetting;
import io.livegrade.examination.compile.Compiled;
import io.livegrade.examination.compile.Compiler;
import io.livegrade.examination.pack.CompiledPack;
import io.livegrade.model.run.Mutant;
import io.livegrade.model.run.PlantedMutants;
import io.livegrade.model.run.RunOutcome;
import io.livegrade.model.submission.SourceFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A submission compiled with mutants in it.
 *
 * @param classes all of its classes; empty where our planting broke the code
 * @param mutants those that are in it
 */
record PlantedClasses(List<ClassFile> classes, List<Mutant> mutants) {

  private static final PlantedClasses NONE = new PlantedClasses(List.of(), List.of());

  PlantedClasses {
    classes = List.copyOf(classes);
    mutants = List.copyOf(mutants);
  }

  /**
   * {@return the classes, without the mutants of files that no longer compile}
   *
   * @param originals the sources before anything was planted
   */
  static PlantedClasses compile(
      Compiler compiler, CompiledPack pack, PlantedMutants planted, List<SourceFile> originals) {
    ClassVetting vetting =
        new ClassVetting(pack.sharedNames(), Set.of(PlantedMutants.SWITCH_CLASS));
    return switch (compiler.compile(planted.sources(), vetting)) {
      case Compiled.Classes(List<ClassFile> classes) ->
          new PlantedClasses(classes, planted.mutants());
      case Compiled.Failed(RunOutcome.DoesNotCompile(var errors)) when !errors.isEmpty() -> {
        Set<String> broken = errors.stream().map(error -> error.file()).collect(Collectors.toSet());
        PlantedMutants rest = without(broken, planted, originals);
        yield compiler.compile(rest.sources(), vetting)
                instanceof Compiled.Classes(List<ClassFile> classes)
            ? new PlantedClasses(classes, rest.mutants())
            : NONE;
      }
      case Compiled.Failed _ -> NONE;
    };
  }

  private static PlantedMutants without(
      Set<String> files, PlantedMutants planted, List<SourceFile> originals) {
    List<SourceFile> sources =
        planted.sources().stream()
            .map(source -> files.contains(source.path()) ? original(source, originals) : source)
            .toList();
    return new PlantedMutants(
        sources,
        planted.mutants().stream().filter(mutant -> !files.contains(mutant.file())).toList());
  }

  private static SourceFile original(SourceFile planted, List<SourceFile> originals) {
    return originals.stream()
        .filter(source -> source.path().equals(planted.path()))
        .findFirst()
        .orElse(planted);
  }
}
