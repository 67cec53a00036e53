package io.livegrade.cli;

import io.livegrade.grading.batch.Backlog;
import io.livegrade.grading.batch.BatchRun;
import io.livegrade.grading.batch.Task;
import io.livegrade.grading.submission.HandIns;
import io.livegrade.model.ConfigurationException;
import io.livegrade.model.ConfigurationIssue;
import io.livegrade.model.batch.BatchEntry;
import io.livegrade.model.batch.Conditions;
import io.livegrade.model.batch.Marks;
import io.livegrade.model.batch.Origin;
import io.livegrade.model.challenge.Challenge;
import io.livegrade.report.batch.BatchFolder;
import io.livegrade.report.text.Amounts;
import io.livegrade.report.text.Inert;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Grades many submissions of one challenge. */
@Command(
    name = "batch",
    description = {
      "Grades many submissions: a report for each, a table (CSV) and a page that lists all.",
      "A folder with Java, src, a build file or .git directly in it, or in which the packages of"
          + " its sources begin, is one submission. Of any other folder, each folder in it that"
          + " holds Java is one, and each .zip file and bare git repository.",
      "Stopped by whatever means, the same command goes on where it stopped. Exits with 4 where a"
          + " submission was not graded, after trying all."
    },
    mixinStandardHelpOptions = true)
final class BatchCommand implements Callable<Integer> {

  private static final int MOST_LISTED = 10;

  private final Surroundings surroundings;

  @Spec CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "SOURCE",
      description =
          "Folders, folders of submissions, .zip files, and git repositories of this machine by"
              + " path or as file:///path. Only read, never written to.")
  List<String> sources = List.of();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      description =
          "The batch's folder: new, empty, or that of an earlier batch. Default: grades-ID here.")
  Optional<Path> out;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description = "How many submissions are graded at once. Default: one for two cores.")
  int jobs = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

  @Option(
      names = "--regrade",
      description =
          "Grade all anew, beside what is there, and show which grades would fall and change."
              + " Replaces nothing.")
  boolean regrade;

  @Option(
      names = "--replace",
      description = "With --regrade: then put the new grades and reports in place of the old.")
  boolean replace;

  @Mixin GradingOptions grading;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print the last line alone.")
  boolean quiet;

  @Mixin ConsoleOptions console;

  BatchCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    requireOptions();
    Challenge challenge = grading.load(spec.commandLine(), surroundings);
    HandIns.Found found = HandIns.find(sources);
    found
        .skipped()
        .forEach(skipped -> print(skipped.place() + ": skipped, it " + skipped.reason()));
    try (BatchFolder folder = BatchFolder.open(folder(challenge));
        Progress progress = console.progress(spec.commandLine().getErr(), quiet, surroundings);
        Wiring wiring =
            new Wiring(surroundings, grading.sandbox.wish(spec.commandLine()), progress)) {
      Conditions conditions = conditions(challenge, wiring);
      Batch batch = new Batch(challenge, found, conditions, wiring, progress);
      return (regrade ? regrade(batch, folder) : grade(batch, folder)).number();
    }
  }

  /** What one call of this command is about. */
  private record Batch(
      Challenge challenge,
      HandIns.Found found,
      Conditions conditions,
      Wiring wiring,
      Progress progress) {

    Backlog backlog(BatchFolder folder, List<Origin> known) {
      return Backlog.of(found.handIns(), folder.entries(), known, BatchFolder.RESERVED, conditions);
    }
  }

  private ExitCode grade(Batch batch, BatchFolder folder) {
    Backlog backlog = batch.backlog(folder, List.of());
    requireUpToDate(backlog);
    if (backlog.done() > 0) {
      print(Amounts.count(backlog.done(), "submission") + " graded already, and not graded again");
    }
    if (run(batch, folder, backlog.tasks())) {
      spec.commandLine().getOut().println(lastLine(folder));
    }
    return exitCode(folder.entries());
  }

  private ExitCode regrade(Batch batch, BatchFolder folder) {
    try (BatchFolder fresh = BatchFolder.open(folder.regrade())) {
      List<Origin> known = folder.entries().stream().map(BatchEntry::origin).toList();
      if (!run(batch, fresh, batch.backlog(fresh, known).withOutdated())) {
        return ExitCode.NOT_GRADED;
      }
      return new Regrade(folder, fresh)
          .conclude(replace, console.look(surroundings), spec.commandLine().getOut())
          .orElseGet(() -> exitCode(folder.entries()));
    }
  }

  /** {@return whether it came to its end} */
  private boolean run(Batch batch, BatchFolder folder, List<Task> tasks) {
    BatchLedger ledger =
        new BatchLedger(folder, tasks.size(), batch.progress(), this::print, Stopping::hasBegun);
    SteadyHeap heap = SteadyHeap.ofThisProcess();
    try (Stopping _ =
        new Stopping(() -> spec.commandLine().getErr().println(ledger.wordsWhenStopped()))) {
      new BatchRun(
              batch.wiring().grader(grading.seed),
              batch.challenge(),
              batch.conditions(),
              batch.wiring()::requireThatASandboxWorks,
              (entry, report) -> {
                boolean goOn = ledger.keep(entry, report);
                heap.tidy();
                return goOn;
              })
          .grade(tasks, jobs);
    }
    batch.progress().clear();
    folder.summarize();
    return !Stopping.hasBegun();
  }

  private void requireOptions() {
    if (grading.challenge.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "wanted --challenge ID, as for grade");
    }
    if (jobs < 1) {
      throw new ParameterException(
          spec.commandLine(), "--jobs: got \"%d\", wanted a number from 1 up".formatted(jobs));
    }
    if (replace && !regrade) {
      throw new ParameterException(
          spec.commandLine(), "--replace goes with --regrade, which shows what would change");
    }
  }

  private static void requireUpToDate(Backlog backlog) {
    if (backlog.outdated().isEmpty()) {
      return;
    }
    List<ConfigurationIssue> issues =
        backlog.outdated().stream()
            .limit(MOST_LISTED)
            .map(
                outdated ->
                    new ConfigurationIssue(
                        Path.of(outdated.task().origin().source()),
                        "its grade rests on something else than now: "
                            + String.join("; ", outdated.differences())))
            .collect(Collectors.toCollection(ArrayList::new));
    issues.add(
        new ConfigurationIssue(
            Path.of("grades.jsonl"),
            "%s not of this challenge, grader or submission any more: add --regrade to see what"
                    .formatted(Amounts.count(backlog.outdated().size(), "grade"))
                + " grading anew would change, or name another --out"));
    throw new ConfigurationException(issues);
  }

  private Conditions conditions(Challenge challenge, Wiring wiring) {
    return new Conditions(
        challenge.id(),
        challenge.about().hash(),
        Version.text(),
        wiring.sandboxName(),
        "%s, %s"
            .formatted(
                grading.seed.map(seed -> "seed " + seed).orElse("a seed of its own for each"),
                grading.limits.words()));
  }

  private Path folder(Challenge challenge) {
    return out.orElseGet(() -> Path.of("grades-" + challenge.id()));
  }

  private ExitCode exitCode(List<BatchEntry> entries) {
    if (!entries.stream().allMatch(BatchEntry::isGraded)) {
      return ExitCode.NOT_GRADED;
    }
    boolean met =
        entries.stream()
            .map(entry -> (Marks.Given) entry.marks())
            .allMatch(given -> grading.isMetBy(given.level(), given.points()));
    return met ? ExitCode.GRADED : ExitCode.UNDER_THE_BAR;
  }

  private static String lastLine(BatchFolder folder) {
    List<BatchEntry> entries = folder.entries();
    long graded = entries.stream().filter(BatchEntry::isGraded).count();
    return Inert.line(
        "%d graded, %d not graded: %s".formatted(graded, entries.size() - graded, folder.index()));
  }

  private void print(String line) {
    if (!quiet) {
      PrintWriter out = spec.commandLine().getOut();
      out.println(Inert.line(line));
      out.flush();
    }
  }
}
