import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is measured: commands, and the folders they are given. */
record Contestants(Path repository, Path javaHome, Path work, List<Way> ways) {

  private static final int NOT_GRADED = 4;

  private static final Pattern GRADED_AT = Pattern.compile("\"gradedAt\"\\s*:\\s*\"([^\"]+)\"");

  /**
   * A way to grade.
   *
   * @param name in the tables
   * @param sandbox for {@code --sandbox}
   * @param criu for {@code LIVEGRADE_CRIU}
   */
  record Way(String name, String sandbox, String criu) {}

  /** One of those compared. */
  record Contestant(String name, List<String> command) {}

  static Contestants prepare(Path repository, Path javaHome, Path work)
      throws IOException, InterruptedException {
    Contestants made = new Contestants(repository, javaHome, work, List.of());
    List<Way> working = new ArrayList<>();
    for (Way way : made.waysToTry()) {
      List<String> trial =
          made.grade(
              way,
              List.of(
                  "--challenge",
                  "lru-cache",
                  "--quiet",
                  made.sample("lru-cache/strong/synchronized-linked-hash-map").toString()));
      if (Watched.run(trial, NOT_GRADED).exit() == NOT_GRADED) {
        System.err.println(way.name() + ": left out, since it does not work here");
      } else {
        working.add(way);
      }
    }
    Watched.run(
        List.of(
            javaHome.resolve("bin/javac").toString(),
            "-cp",
            made.libraries(),
            "-d",
            work.resolve("bare").toString(),
            repository.resolve("grader/bench/Baseline.java").toString()));
    return new Contestants(repository, javaHome, work, working);
  }

  private List<Way> waysToTry() throws IOException, InterruptedException {
    String criu = System.getenv().getOrDefault("LIVEGRADE_CRIU", "criu");
    List<Way> ways = new ArrayList<>();
    if (Watched.works(criu, "check")) {
      ways.add(new Way("namespaces, brought back", "namespaces", criu));
    } else {
      System.err.println("namespaces, brought back: left out, since CRIU does not work here");
    }
    ways.add(new Way("namespaces", "namespaces", "none"));
    ways.add(new Way("docker", "docker", "none"));
    return ways;
  }

  Path sample(String name) {
    return repository.resolve("sample-submissions").resolve(name);
  }

  /** {@return a grading in each sandbox, and the bare runner as the last} */
  List<Contestant> all(String challenge, Path submission) throws IOException {
    List<Contestant> all = new ArrayList<>();
    for (Way way : ways) {
      all.add(
          new Contestant(
              way.name(),
              grade(
                  way,
                  List.of(
                      "--challenge",
                      challenge,
                      "--out",
                      work.resolve("report").toString(),
                      "--quiet",
                      submission.toString()))));
    }
    all.add(bare(challenge, submission));
    return all;
  }

  Contestant bare(String challenge, Path submission) throws IOException {
    Path classes = work.resolve("classes");
    Folders.delete(classes);
    Files.createDirectories(classes);
    return new Contestant(
        "bare runner",
        List.of(
            javaHome.resolve("bin/java").toString(),
            "-cp",
            work.resolve("bare") + ":" + libraries(),
            "Baseline",
            classes.toString(),
            repository.resolve("challenges/%s/contract".formatted(challenge)).toString(),
            submission.toString()));
  }

  /** Copies of one submission, and the command that grades them. */
  record Batch(Path sources, Path out, List<String> command) {

    /** {@return the seconds from the beginning of each grading to its report} */
    Sample latencies() throws IOException {
      Sample seconds = new Sample();
      try (Stream<Path> reports = Files.walk(out, 2)) {
        for (Path report : reports.filter(file -> file.endsWith("report.json")).toList()) {
          Matcher began = GRADED_AT.matcher(Files.readString(report));
          if (began.find()) {
            Instant end = Files.getLastModifiedTime(report).toInstant();
            seconds.add(Duration.between(Instant.parse(began.group(1)), end).toNanos() / 1e9);
          }
        }
      }
      return seconds;
    }

    void remove() throws IOException {
      Folders.delete(sources);
      Folders.delete(out);
    }
  }

  Batch batch(Way way, String challenge, Path submission, int count, int jobs)
      throws IOException {
    Path sources = work.resolve("batch");
    for (int i = 0; i < count; i++) {
      Folders.copy(submission, sources.resolve("candidate-%04d".formatted(i)));
    }
    Path out = work.resolve("grades");
    return new Batch(
        sources,
        out,
        grade(
            way,
            List.of(
                "batch",
                "--challenge",
                challenge,
                "--jobs",
                Integer.toString(jobs),
                "--out",
                out.toString(),
                "--quiet",
                sources.toString())));
  }

  /** {@return a submission with so many files in all} */
  Path enlarged(Path submission, int files) throws IOException {
    Path folder = work.resolve("files-" + files);
    Folders.copy(submission, folder);
    long there;
    try (Stream<Path> all = Files.walk(folder)) {
      there = all.filter(file -> file.toString().endsWith(".java")).count();
    }
    Path more = Files.createDirectories(folder.resolve("src/main/java/more"));
    for (long i = there; i < files; i++) {
      Files.writeString(
          more.resolve("More%d.java".formatted(i)),
          """
          package more;

          import java.util.ArrayList;
          import java.util.List;
          import java.util.Optional;

          public record More%1$d(String name, List<Integer> amounts) {

              public More%1$d {
                  amounts = List.copyOf(amounts);
              }

              public Optional<Integer> largest() {
                  return amounts.stream().max(Integer::compare);
              }

              public int sum() {
                  int sum = 0;
                  for (int amount : amounts) {
                      sum += amount;
                  }
                  return sum;
              }

              public More%1$d with(int amount) {
                  List<Integer> longer = new ArrayList<>(amounts);
                  longer.add(amount);
                  return new More%1$d(name, longer);
              }
          }
          """
              .formatted(i));
    }
    return folder;
  }

  private List<String> grade(Way way, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("env", "LIVEGRADE_CRIU=" + way.criu()));
    command.add(repository.resolve("grader/bin/grade").toString());
    command.addAll(arguments);
    command.addAll(command.size() - 1, List.of("--sandbox", way.sandbox()));
    return command;
  }

  private String libraries() {
    return repository.resolve("grader/cli/target/livegrade/livegrade/lib/sandbox") + "/*";
  }
}
