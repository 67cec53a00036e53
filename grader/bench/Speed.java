import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures gradings beside a runner that trusts its submissions ({@link Baseline}), and prints
 * tables in Markdown.
 *
 * <p>Arguments: the repository, the JDK's folder, what to measure ({@code cold}, {@code batch},
 * {@code size} or {@code all}), how often, and the numbers of submissions in a batch. All that is
 * compared takes turns, so a machine that slows down slows all of it.
 */
final class Speed {

  private static final List<String> SUBMISSIONS =
      List.of(
          "expense-create/strong/layered-jackson",
          "lru-cache/strong/synchronized-linked-hash-map");

  private static final List<Integer> FILES = List.of(2, 10, 100);

  private final Contestants contestants;
  private final int runs;
  private final List<Integer> batches;

  private Speed(Contestants contestants, int runs, List<Integer> batches) {
    this.contestants = contestants;
    this.runs = runs;
    this.batches = batches;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path work = Files.createTempDirectory("speed");
    try {
      List<Integer> batches = new ArrayList<>();
      for (int i = 4; i < arguments.length; i++) {
        batches.add(Integer.valueOf(arguments[i]));
      }
      Contestants contestants =
          Contestants.prepare(Path.of(arguments[0]), Path.of(arguments[1]), work);
      Speed speed = new Speed(contestants, Integer.parseInt(arguments[3]), batches);
      String what = arguments[2];
      boolean all = what.equals("all");
      if (all || what.equals("cold")) {
        speed.cold();
      }
      if (all || what.equals("size")) {
        speed.size();
      }
      if (all || what.equals("batch")) {
        speed.batch();
      }
    } finally {
      Folders.delete(work);
    }
  }

  private void cold() throws IOException, InterruptedException {
    print("## One grading\n");
    print(
        "From the command to all reports written, %d times each, in turn. Processor seconds are of the whole machine; the ratio is to the bare runner.\n",
        runs);
    print("| submission | by | median s | fastest | slowest | processor s | ratio |");
    print("|---|---|---:|---:|---:|---:|---:|");
    for (String submission : SUBMISSIONS) {
      Path folder = contestants.sample(submission);
      compare(submission, contestants.all(challenge(submission), folder));
    }
    print("");
  }

  private void compare(String what, List<Contestants.Contestant> compared)
      throws IOException, InterruptedException {
    List<Timings> timings = new ArrayList<>();
    for (Contestants.Contestant each : compared) {
      Watched.run(each.command()); // makes what is made once
      timings.add(new Timings());
    }
    for (int run = 0; run < runs; run++) {
      for (int i = 0; i < compared.size(); i++) {
        timings.get(i).add(Watched.run(compared.get(i).command()));
      }
    }
    double base = timings.getLast().wall().median();
    for (int i = 0; i < compared.size(); i++) {
      Timings each = timings.get(i);
      print(
          "| %s | %s | %.2f | %.2f | %.2f | %.2f | %.2f |",
          what,
          compared.get(i).name(),
          each.wall().median(),
          each.wall().least(),
          each.wall().most(),
          each.processor().median(),
          each.wall().median() / base);
    }
  }

  private void size() throws IOException, InterruptedException {
    print("## Larger submissions\n");
    print("A cache among other classes that nobody calls, graded by `lru-cache`, %d times each.\n", runs);
    print("| files | by | median s | fastest | slowest | processor s | ratio |");
    print("|---:|---|---:|---:|---:|---:|---:|");
    for (int files : FILES) {
      Path folder = contestants.enlarged(contestants.sample(SUBMISSIONS.getLast()), files);
      compare(Integer.toString(files), contestants.all("lru-cache", folder));
    }
    print("");
  }

  private void batch() throws IOException, InterruptedException {
    print("## Many submissions\n");
    print(
        "`grade batch` of copies of one submission: of few in every way, of many in the first one."
            + " Memory is the largest resident size of the grader; the ratio is to what the"
            + " bare runner, one after the other, would grade in that time.\n");
    print(
        "| submission | by | submissions | jobs | a minute | median s of one | processor s of one |"
            + " memory MB | ratio |");
    print("|---|---|---:|---:|---:|---:|---:|---:|---:|");
    for (String submission : SUBMISSIONS) {
      double bare = bareSeconds(submission);
      for (Contestants.Way way : contestants.ways()) {
        for (int jobs : List.of(1, 2)) {
          batch(way, submission, batches.getFirst(), jobs, bare);
        }
      }
    }
    String last = SUBMISSIONS.getLast();
    for (int count : batches.subList(1, batches.size())) {
      batch(contestants.ways().getFirst(), last, count, 2, bareSeconds(last));
    }
  }

  private double bareSeconds(String submission) throws IOException, InterruptedException {
    Timings bare = new Timings();
    for (int run = 0; run < runs; run++) {
      bare.add(
          Watched.run(
              contestants.bare(challenge(submission), contestants.sample(submission)).command()));
    }
    return bare.wall().median();
  }

  private void batch(
      Contestants.Way way, String submission, int count, int jobs, double bareSeconds)
      throws IOException, InterruptedException {
    Contestants.Batch batch =
        contestants.batch(
            way, challenge(submission), contestants.sample(submission), count, jobs);
    Watched.Seen seen = Watched.run(batch.command());
    print(
        "| %s | %s | %d | %d | %.1f | %.2f | %.2f | %d | %.2f |",
        submission,
        way.name(),
        count,
        jobs,
        60 * count / seen.wallSeconds(),
        batch.latencies().median(),
        seen.processorSeconds() / count,
        seen.peakMegabytes(),
        bareSeconds * count / seen.wallSeconds());
    batch.remove();
  }

  private static String challenge(String submission) {
    return submission.substring(0, submission.indexOf('/'));
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
