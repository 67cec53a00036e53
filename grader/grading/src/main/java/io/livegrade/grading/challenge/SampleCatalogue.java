package io.livegrade.grading.challenge;

import io.livegrade.model.ConfigurationIssue;
import io.livegrade.model.challenge.Challenge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The sample submissions of a pack: in its own {@code sample-submissions} folder where it has one,
 * otherwise in {@code sample-submissions/<id>} beside the folder that holds the pack.
 */
public final class SampleCatalogue {

  private static final String FOLDER = "sample-submissions";
  private static final String CLAIMS = "expected.yaml";

  /** A pack is shown to tell these apart. */
  private static final List<String> NEEDED = List.of("strong", "acceptable", "concern");

  private static final List<String> KNOWN =
      List.of("strong", "acceptable", "concern", "does-not-compile", "times-out", "hostile");

  private final Path folder;

  /**
   * Looks for them.
   *
   * @param pack the pack's folder
   */
  public SampleCatalogue(Path pack) {
    folder = folderOf(pack);
  }

  /**
   * What was found.
   *
   * @param samples sorted by claim and name, those at fault left out
   * @param issues everything that is wrong with the samples as they lie there
   */
  public record Found(List<Sample> samples, List<ConfigurationIssue> issues) {

    public Found {
      samples = List.copyOf(samples);
      issues = List.copyOf(issues);
    }
  }

  /**
   * {@return the samples}
   *
   * @param checks ids of all checks there are
   */
  public Found read(Challenge challenge, Set<String> checks) {
    Issues issues = new Issues();
    List<Sample> samples = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      issues.add(
          folder, "is not there; sample submissions lie there, as <claim>/<name>/expected.yaml");
      return new Found(samples, issues.toList());
    }
    for (Path claim : foldersIn(folder, issues)) {
      String word = claim.getFileName().toString();
      if (!KNOWN.contains(word)) {
        issues.add(claim, "is no claim; " + NearMatch.hint(word, KNOWN));
        continue;
      }
      for (Path sample : foldersIn(claim, issues)) {
        read(sample, word, challenge, checks, issues).ifPresent(samples::add);
      }
    }
    for (String needed : NEEDED) {
      if (samples.stream().noneMatch(sample -> sample.claim().equals(needed))) {
        issues.add(
            folder.resolve(needed),
            "holds no sample; every challenge has a strong, an acceptable and a concern one");
      }
    }
    return new Found(samples, issues.toList());
  }

  private static Path folderOf(Path pack) {
    Path own = pack.resolve(FOLDER);
    Path name = pack.toAbsolutePath().normalize().getFileName();
    if (Files.isDirectory(own) || name == null) {
      return own;
    }
    return pack.resolve("../..").resolve(FOLDER).resolve(name).normalize();
  }

  private static Optional<Sample> read(
      Path folder, String claim, Challenge challenge, Set<String> checks, Issues issues) {
    Path file = folder.resolve(CLAIMS);
    try {
      if (Files.notExists(file)) {
        issues.add(file, "is missing; a sample says there what it gets");
        return Optional.empty();
      }
      Optional<Claims> claims =
          YamlFile.read(file, Files.readString(file), issues)
              .map(yaml -> new ClaimsReader(file, yaml, challenge, checks).read());
      claims.filter(read -> !fits(read, claim)).ifPresent(read -> misplaced(read, claim, issues));
      return claims.map(read -> new Sample(folder, claim, read));
    } catch (IOException e) {
      issues.add(file, "cannot be read: " + e.getMessage());
      return Optional.empty();
    }
  }

  private static boolean fits(Claims claims, String claim) {
    String outcome = claims.grades().outcome().value();
    return switch (claim) {
      case "strong", "acceptable", "concern" ->
          claims.grades().level().value().word().equals(claim);
      case "does-not-compile" ->
          List.of("does-not-compile", "contract-not-met", "refused").contains(outcome);
      case "times-out" -> outcome.equals("timed-out");
      default -> true;
    };
  }

  private static void misplaced(Claims claims, String claim, Issues issues) {
    issues.add(
        new Place(claims.file(), claims.grades().level().line(), 0),
        "claims level %s and outcome %s, and lies in \"%s\"; move the sample or mend the claim"
            .formatted(
                claims.grades().level().value().word(), claims.grades().outcome().value(), claim));
  }

  private static List<Path> foldersIn(Path folder, Issues issues) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      issues.add(folder, "cannot be read: " + e.getMessage());
      return List.of();
    }
  }
}
