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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
   * <p>Only files in which something was planted are compiled, against the classes of the others:
   * planting changes no signature.
   *
   * @param originals the sources before anything was planted
   * @param unplanted what they were compiled to
   */
  static PlantedClasses compile(
      Compiler compiler,
      CompiledPack pack,
      PlantedMutants planted,
      List<SourceFile> originals,
      List<ClassFile> unplanted) {
    if (planted.mutants().isEmpty()) {
      return NONE;
    }
    ClassVetting vetting =
        new ClassVetting(pack.sharedNames(), Set.of(PlantedMutants.SWITCH_CLASS));
    List<SourceFile> changed = new ArrayList<>(planted.sources());
    changed.removeAll(originals);
    return switch (compiler.compile(changed, unplanted, vetting)) {
      case Compiled.Classes(List<ClassFile> classes) ->
          new PlantedClasses(over(unplanted, classes), planted.mutants());
      case Compiled.Failed(RunOutcome.DoesNotCompile(var errors)) when !errors.isEmpty() -> {
        Set<String> broken = errors.stream().map(error -> error.file()).collect(Collectors.toSet());
        boolean removed = changed.removeIf(source -> broken.contains(source.path()));
        yield removed
                && compiler.compile(changed, unplanted, vetting)
                    instanceof Compiled.Classes(List<ClassFile> classes)
            ? new PlantedClasses(over(unplanted, classes), without(broken, planted.mutants()))
            : NONE;
      }
      case Compiled.Failed _ -> NONE;
    };
  }

  private static List<ClassFile> over(List<ClassFile> unplanted, List<ClassFile> planted) {
    Map<String, ClassFile> byName = new LinkedHashMap<>();
    Stream.concat(unplanted.stream(), planted.stream())
        .forEach(each -> byName.put(each.name(), each));
    return List.copyOf(byName.values());
  }

  private static List<Mutant> without(Set<String> files, List<Mutant> mutants) {
    return mutants.stream().filter(mutant -> !files.contains(mutant.file())).toList();
  }
}
