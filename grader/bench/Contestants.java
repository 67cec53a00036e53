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
record Contestants(Path repository, Path javaHome, Path work, List<String> sandboxes) {

  private static final int NOT_GRADED = 4;

  private static final Pattern GRADED_AT = Pattern.compile("\"gradedAt\"\\s*:\\s*\"([^\"]+)\"");

  /** One of those compared. */
  record Contestant(String name, List<String> command) {}

  static Contestants prepare(Path repository, Path javaHome, Path work)
      throws IOException, InterruptedException {
    Contestants made = new Contestants(repository, javaHome, work, List.of());
    List<String> working = new ArrayList<>();
    for (String sandbox : List.of("namespaces", "docker")) {
      List<String> trial =
          List.of(
              made.launcher(),
              "--challenge",
              "lru-cache",
              "--sandbox",
              sandbox,
              "--quiet",
              made.sample("lru-cache/strong/synchronized-linked-hash-map").toString());
      if (Watched.run(trial, NOT_GRADED).exit() == NOT_GRADED) {
        System.err.println(sandbox + ": left out, since it does not work here");
      } else {
        working.add(sandbox);
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

  Path sample(String name) {
    return repository.resolve("sample-submissions").resolve(name);
  }

  /** {@return a grading in each sandbox, and the bare runner as the last} */
  List<Contestant> all(String challenge, Path submission) throws IOException {
    List<Contestant> all = new ArrayList<>();
    for (String sandbox : sandboxes) {
      all.add(
          new Contestant(
              sandbox,
              List.of(
                  launcher(),
                  "--challenge",
                  challenge,
                  "--sandbox",
                  sandbox,
                  "--out",
                  work.resolve("report").toString(),
                  "--quiet",
                  submission.toString())));
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

  Batch batch(String challenge, Path submission, int count, int jobs) throws IOException {
    Path sources = work.resolve("batch");
    for (int i = 0; i < count; i++) {
      Folders.copy(submission, sources.resolve("candidate-%04d".formatted(i)));
    }
    Path out = work.resolve("grades");
    return new Batch(
        sources,
        out,
        List.of(
            launcher(),
            "batch",
            "--challenge",
            challenge,
            "--sandbox",
            "namespaces",
            "--jobs",
            Integer.toString(jobs),
            "--out",
            out.toString(),
            "--quiet",
            sources.toString()));
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

  private String launcher() {
    return repository.resolve("grader/bin/grade").toString();
  }

  private String libraries() {
    return repository.resolve("grader/cli/target/livegrade/livegrade/lib/sandbox") + "/*";
  }
}
