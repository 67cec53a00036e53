package io.livegrade.grading.verify;

import io.livegrade.grading.Grader;
import io.livegrade.grading.challenge.EquivalentMutants;
import io.livegrade.grading.challenge.SampleCatalogue;
import io.livegrade.grading.content.ContentHash;
import io.livegrade.grading.verify.Plan.Part;
import io.livegrade.model.ConfigurationException;
import io.livegrade.model.challenge.Challenge;
import io.livegrade.model.proof.PackProof;
import io.livegrade.model.proof.ProofStep;
import io.livegrade.model.report.GradeReport;
import io.livegrade.model.report.Verdict;
import io.livegrade.model.report.Verdict.Graded;
import io.livegrade.model.run.PlantedMutants;
import io.livegrade.model.submission.SourceFile;
import io.livegrade.model.submission.Submission;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/** Proves packs: asks one question after the other of each, and gathers what is to be mended. */
public final class Prover {

  private final Tools tools;
  private final Consumer<String> progress;

  /**
   * What the work is done with.
   *
   * @param loading reads a pack's folder
   * @param checks ids of all checks there are
   * @param grader grades reference, starter and samples
   * @param planting plants general mutants in a challenge's reference
   * @param stages where hidden tests are rehearsed
   */
  public record Tools(
      Function<Path, Challenge> loading,
      Set<String> checks,
      Grader grader,
      Function<Challenge, PlantedMutants> planting,
      Stage.Builder stages) {

    public Tools {
      checks = Set.copyOf(checks);
    }
  }

  /**
   * Takes what the work is done with.
   *
   * @param progress is told what is going on
   */
  public Prover(Tools tools, Consumer<String> progress) {
    this.tools = tools;
    this.progress = progress;
  }

  /**
   * {@return the proof of the pack in a folder}
   *
   * @throws io.livegrade.model.GraderException where something on our side failed; nothing is said
   *     about the pack then
   */
  public PackProof prove(Path folder, Plan plan) {
    long start = System.nanoTime();
    Path name = folder.toAbsolutePath().normalize().getFileName();
    Questions questions = new Questions(progress);
    List<ConfigurationException> faults = List.of();
    try {
      ask(new PackUnderProof(folder, tools.loading().apply(folder)), plan, questions);
    } catch (ConfigurationException e) {
      faults = List.of(e);
    }
    return new PackProof(
        name == null ? "" : name.toString(),
        questions.answered(),
        faults.stream().flatMap(fault -> fault.issues().stream()).toList(),
        Duration.ofNanos(System.nanoTime() - start));
  }

  private void ask(PackUnderProof pack, Plan plan, Questions questions) {
    Challenge challenge = pack.challenge();
    questions.ask("loading", () -> LoadedQuestion.answer(challenge));
    MarksQuestion marks = new MarksQuestion(pack);
    ProofStep reference =
        questions.ask(
            "grading the reference",
            () -> {
              long start = System.nanoTime();
              Graded graded = grade(challenge, "reference", challenge.sources().reference());
              return marks.ofReference(graded, Duration.ofNanos(System.nanoTime() - start));
            });
    questions.ask(
        "grading the starter",
        () -> marks.ofStarter(grade(challenge, "starter", challenge.sources().starter())));
    SamplesQuestion samples = new SamplesQuestion(samples(pack, plan));
    Lanes lanes = new Lanes(plan.jobs(), challenge.id(), progress);
    if (plan.asks(Part.SAMPLES) || plan.asks(Part.ATTACKS)) {
      // One at a time, as in a grading: a hostile one must not slow down its neighbour.
      Lanes one = new Lanes(1, challenge.id() + ": grading samples", progress);
      questions.ask(
          "grading samples",
          () ->
              samples.answer(
                  one, sample -> graded(tools.grader().grade(challenge, sample.folder()))));
    }
    // What the reference fails says nothing about mutants, and nothing about flakiness.
    if (reference.issues().isEmpty()
        && (plan.asks(Part.IMPOSTORS) || plan.asks(Part.REPEATS) || plan.asks(Part.MUTANTS))) {
      rehearse(pack, plan, samples, lanes, questions);
    }
  }

  private SampleCatalogue.Found samples(PackUnderProof pack, Plan plan) {
    if (!plan.asks(Part.SAMPLES) && !plan.asks(Part.ATTACKS)) {
      return new SampleCatalogue.Found(List.of(), List.of());
    }
    SampleCatalogue.Found all =
        new SampleCatalogue(pack.folder()).read(pack.challenge(), tools.checks());
    return new SampleCatalogue.Found(
        all.samples().stream()
            .filter(sample -> plan.asks(sample.isHostile() ? Part.ATTACKS : Part.SAMPLES))
            .toList(),
        all.issues());
  }

  private void rehearse(
      PackUnderProof pack, Plan plan, SamplesQuestion samples, Lanes lanes, Questions questions) {
    Challenge challenge = pack.challenge();
    progress.accept(challenge.id() + ": compiling the reference with mutants");
    PlantedMutants planted = tools.planting().apply(challenge);
    Stage stage = tools.stages().build(challenge, planted);
    new RehearsalSequence(pack, plan, stage, lanes, questions)
        .ask(samples, EquivalentMutants.of(pack.folder()));
  }

  private Graded grade(Challenge challenge, String part, List<SourceFile> sources) {
    TreeMap<String, String> texts = new TreeMap<>();
    sources.forEach(source -> texts.put(source.path(), source.text()));
    return graded(
        tools
            .grader()
            .grade(challenge, new Submission(part, ContentHash.of(texts), sources, List.of())));
  }

  private static Graded graded(GradeReport report) {
    return switch (report.verdict()) {
      case Graded graded -> graded;
      case Verdict.NotGraded(String reason, String remedy) ->
          throw new NotProvedException(
              report.header().submission().name() + ": " + reason + " " + remedy);
    };
  }
}
