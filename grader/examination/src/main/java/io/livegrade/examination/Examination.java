package io.livegrade.examination;

import io.livegrade.bridge.stub.ClassFile;
import io.livegrade.examination.candidate.CandidateTestRun;
import io.livegrade.examination.compile.ClassVetting;
import io.livegrade.examination.compile.Compiled;
import io.livegrade.examination.compile.CompiledSubmission;
import io.livegrade.examination.compile.Compiler;
import io.livegrade.examination.compile.ContractCheck;
import io.livegrade.examination.compile.ContractCheck.Answer;
import io.livegrade.examination.hidden.HiddenTests;
import io.livegrade.examination.pack.CompiledPack;
import io.livegrade.examination.session.Session;
import io.livegrade.model.challenge.Challenge;
import io.livegrade.model.proof.Manner;
import io.livegrade.model.run.CandidateTests;
import io.livegrade.model.run.PlantedMutants;
import io.livegrade.model.run.RunOutcome;
import io.livegrade.model.run.TestStatus;
import io.livegrade.model.submission.Submission;
import io.livegrade.sandbox.JavaRuntime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/**
 * One submission's way through the sandboxes. They start while other work goes on: the compiler's
 * first, then the ones that wait for what it compiles.
 */
final class Examination {

  private final Challenge challenge;
  private final Submission submission;
  private final CompiledPack pack;
  private final ClassLoader packLoader;
  private final Sessions sessions;
  private final ExecutorService executor;
  private final Timings timings;

  Examination(
      Challenge challenge,
      Submission submission,
      CompiledPack pack,
      ClassLoader packLoader,
      Sessions sessions,
      ExecutorService executor,
      Timings timings) {
    this.challenge = challenge;
    this.submission = submission;
    this.pack = pack;
    this.packLoader = packLoader;
    this.sessions = sessions;
    this.executor = executor;
    this.timings = timings;
  }

  /** What was seen of the submission. */
  record Seen(HiddenTests.Report hidden, CandidateTests candidateTests) {

    static Seen nothingRan(RunOutcome outcome) {
      return new Seen(new HiddenTests.Report(outcome, List.of(), Map.of()), CandidateTests.NONE);
    }
  }

  Seen run(Future<PlantedMutants> mutants, long seed) {
    FirstThenMore workbenches = new FirstThenMore(JavaRuntime.WORKBENCH);
    FirstThenMore examRooms = new FirstThenMore(JavaRuntime.EXAMINATION);
    HiddenTests tests = new HiddenTests(challenge, pack, packLoader, Manner.asInAGrading(seed));
    Compiler compiler = new Compiler(workbenches.next(), pack, challenge.limits());
    if (hasTests()) {
      workbenches.startAhead();
    }
    executor.execute(tests::discoverAhead);
    Compiled compiled =
        timings.time("compile", () -> compiler.compile(submission.sources(), vetting(Set.of())));
    return switch (compiled) {
      case Compiled.Failed(RunOutcome outcome) -> Seen.nothingRan(outcome);
      case Compiled.Classes(List<ClassFile> classes) ->
          switch (new ContractCheck(challenge.entry()).check(classes)) {
            case Answer.NotMet(RunOutcome outcome) -> Seen.nothingRan(outcome);
            case Answer.Met(CompiledSubmission met) ->
                runTests(met, compiler, workbenches, tests, examRooms, mutants);
          };
    };
  }

  private Seen runTests(
      CompiledSubmission compiled,
      Compiler compiler,
      FirstThenMore workbenches,
      HiddenTests tests,
      FirstThenMore examRooms,
      Future<PlantedMutants> mutants) {
    Future<CandidateTests> candidateTests =
        executor.submit(
            () ->
                timings.time(
                    "candidate-tests",
                    () -> candidateTests(compiled, compiler, workbenches, mutants)));
    HiddenTests.Report hidden =
        timings.time(
            "hidden-tests",
            () ->
                tests.run(
                    compiled,
                    () -> Sessions.load(examRooms.next(), compiled),
                    () -> sessions.start(JavaRuntime.EXAMINATION)));
    return new Seen(hidden, get(candidateTests));
  }

  private CandidateTests candidateTests(
      CompiledSubmission compiled,
      Compiler compiler,
      FirstThenMore workbenches,
      Future<PlantedMutants> mutants) {
    if (compiled.testClasses().isEmpty()) {
      return CandidateTests.NONE;
    }
    Future<PlantedClasses> planted =
        executor.submit(
            () -> PlantedClasses.compile(compiler, pack, get(mutants), submission.sources()));
    try (CandidateTestRun run =
        new CandidateTestRun(compiled, workbenches::next, challenge.limits())) {
      CandidateTests own = run.runOnOwnCode();
      // Where they fail on the candidate's own code, failing on a mutant says nothing.
      boolean green =
          own.passed() > 0
              && own.tests().stream().allMatch(test -> test.status() != TestStatus.FAILED);
      return green
          ? new CandidateTests(
              own.outcome(),
              own.tests(),
              run.runOnMutants(get(planted).classes(), get(planted).mutants()))
          : own;
    }
  }

  private ClassVetting vetting(Set<String> permitted) {
    return new ClassVetting(pack.sharedNames(), permitted);
  }

  /** A guess that only decides whether a sandbox for them is started early. */
  private boolean hasTests() {
    return submission.sources().stream().anyMatch(source -> source.text().contains("org.junit"));
  }

  /** Sandboxes of one kind: one that was started ahead if there is one, then new ones. */
  private final class FirstThenMore {

    private final JavaRuntime runtime;
    private Optional<Future<Session>> ahead = Optional.empty();

    FirstThenMore(JavaRuntime runtime) {
      this.runtime = runtime;
      startAhead();
    }

    void startAhead() {
      ahead = Optional.of(sessions.startAhead(runtime));
    }

    Session next() {
      Optional<Future<Session>> started = ahead;
      ahead = Optional.empty();
      return started.map(Examination::get).orElseGet(() -> sessions.start(runtime));
    }
  }

  private static <T> T get(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while grading", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
