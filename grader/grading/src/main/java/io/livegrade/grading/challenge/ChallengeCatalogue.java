package io.livegrade.grading.challenge;

import io.livegrade.model.ConfigurationException;
import io.livegrade.model.ConfigurationIssue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The packs below one folder, and those an operator names by path. */
public final class ChallengeCatalogue {

  private static final String MARK = "challenge.yaml";

  private final Path folder;

  /**
   * Looks below a folder.
   *
   * @param folder holds one folder for each challenge
   */
  public ChallengeCatalogue(Path folder) {
    this.folder = folder;
  }

  /** {@return the folders of all challenges, by id} */
  public List<Path> folders() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(ChallengeCatalogue::isPack).sorted().toList();
    } catch (IOException e) {
      throw refusal(folder, "cannot be read: " + e.getMessage());
    }
  }

  /**
   * {@return the folder of a challenge}
   *
   * @param idOrPath an id below this catalogue's folder, or the path of a pack anywhere
   * @throws ConfigurationException where neither leads to a pack, naming what was probably meant
   */
  public Path find(String idOrPath) {
    boolean isPath = idOrPath.contains("/") || idOrPath.contains("\\") || idOrPath.startsWith(".");
    if (!isPath && !idOrPath.isBlank() && isPack(folder.resolve(idOrPath))) {
      return folder.resolve(idOrPath);
    }
    Path path = Path.of(idOrPath);
    if (!idOrPath.isBlank() && isPack(path)) {
      return path;
    }
    if (isPath) {
      throw refusal(
          path,
          Files.isDirectory(path)
              ? "is no challenge: it holds no " + MARK
              : "is not a folder; name a challenge's folder");
    }
    List<String> ids = folders().stream().map(pack -> pack.getFileName().toString()).toList();
    throw refusal(
        folder, "no challenge \"%s\" here; %s".formatted(idOrPath, NearMatch.hint(idOrPath, ids)));
  }

  private static boolean isPack(Path path) {
    return Files.isRegularFile(path.resolve(MARK));
  }

  private static ConfigurationException refusal(Path path, String message) {
    return new ConfigurationException(List.of(new ConfigurationIssue(path, message)));
  }
}
