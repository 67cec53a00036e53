package io.livegrade.cli;

import io.livegrade.analysis.Analyst;
import io.livegrade.analysis.Check;
import io.livegrade.grading.challenge.ChallengeCatalogue;
import io.livegrade.grading.challenge.ChallengeLoader;
import io.livegrade.model.ConfigurationException;
import io.livegrade.model.challenge.Challenge;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The challenges an operator can name. */
final class Packs {

  private final Surroundings surroundings;
  private final ChallengeCatalogue catalogue;

  Packs(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.catalogue = new ChallengeCatalogue(surroundings.challenges());
  }

  /** {@return the folders of all challenges known by their id} */
  List<Path> folders() {
    return catalogue.folders();
  }

  /**
   * {@return the folder of the challenge an operator named}
   *
   * @throws ParameterException where there is none: then the argument is at fault
   */
  Path find(CommandLine command, String idOrPath) {
    try {
      return catalogue.find(idOrPath);
    } catch (ConfigurationException e) {
      throw new ParameterException(command, e.getMessage(), e);
    }
  }

  /** {@return the challenge an operator named} */
  Challenge load(CommandLine command, String idOrPath) {
    return load(find(command, idOrPath));
  }

  /** {@return the challenge in a folder} */
  Challenge load(Path folder) {
    LibraryCatalogue libraries = LibraryCatalogue.in(surroundings.sandboxLibraries());
    return new ChallengeLoader(checks(), libraries.jars().keySet()).load(folder);
  }

  /** {@return the ids of all checks that packs can name} */
  static Set<String> checks() {
    return new Analyst().checks().stream().map(Check::id).collect(Collectors.toUnmodifiableSet());
  }
}
