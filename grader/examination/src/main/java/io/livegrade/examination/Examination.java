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
import io.livegrade.examination.session.Futures;
import io.livegrade.examination.session.Session;
import io.livegrade.model.challenge.Challenge;
import io.livegrade.model.proof.Manner;
import io.livegrade.model.run.CandidateTests;
import io.livegrade.model.run.PlantedMutants;
import io.livegrade.model.run.RunOutcome;
import io.livegrade.model.submission.Submission;
import io.livegrade.sandbox.JavaRuntime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * One submission's way through two sandboxes, which start while other work goes on. At the
 * workbench it is compiled, without mutants and with them, and then its own tests run there. In the
 * exam room, where the hidden tests run, it is alone.
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
      return new Seen(
          new HiddenTests.Report(outcome, List.of(), Map.of(), Duration.ZERO), CandidateTests.NONE);
    }
  }

  Seen run(Future<PlantedMutants> mutants, long seed) {
    HiddenTests tests = new HiddenTests(challenge, pack, packLoader, Manner.asInAGrading(seed));
    Future<Session> examRoom =
        executor.submit(() -> tests.prepare(sessions.start(JavaRuntime.EXAMINATION)));
    Session workbench = timings.time("sandbox-start", () -> sessions.start(JavaRuntime.WORKBENCH));
    Compiler compiler = new Compiler(workbench, pack, challenge.limits());
    executor.execute(tests::discoverAhead);
    Compiled compiled =
        timings.time("compile", () -> compiler.compile(submission.sources(), vetting(Set.of())));
    return switch (compiled) {
      case Compiled.Failed(RunOutcome outcome) -> Seen.nothingRan(outcome);
      case Compiled.Classes(List<ClassFile> classes) ->
          switch (new ContractCheck(challenge.entry()).check(classes)) {
            case Answer.NotMet(RunOutcome outcome) -> Seen.nothingRan(outcome);
            case Answer.Met(CompiledSubmission met) ->
                runTests(met, workbench, compiler, tests, examRoom, mutants);
          };
    };
  }

  private Seen runTests(
      CompiledSubmission compiled,
      Session workbench,
      Compiler compiler,
      HiddenTests tests,
      Future<Session> examRoom,
      Future<PlantedMutants> mutants) {
    Future<CandidateTests> candidateTests =
        executor.submit(
            () ->
                timings.time(
                    "candidate-tests",
                    () -> candidateTests(compiled, workbench, compiler, mutants)));
    HiddenTests.Report hidden =
        timings.time(
            "hidden-tests",
            () ->
                tests.run(
                    compiled,
                    firstThen(
                        () -> Sessions.load(Futures.get(examRoom), compiled),
                        () -> sessions.startWith(compiled)),
                    () -> sessions.start(JavaRuntime.EXAMINATION)));
    return new Seen(hidden, Futures.get(candidateTests));
  }

  private CandidateTests candidateTests(
      CompiledSubmission compiled,
      Session workbench,
      Compiler compiler,
      Future<PlantedMutants> mutants) {
    if (compiled.testClasses().isEmpty()) {
      return CandidateTests.NONE;
    }
    // From here on code of the candidate's runs at the workbench, so nothing is compiled there.
    PlantedClasses planted =
        PlantedClasses.compile(
            compiler, pack, Futures.get(mutants), submission.sources(), compiled.classes());
    Supplier<Session> workbenches =
        firstThen(
            () -> workbench.isLost() ? sessions.start(JavaRuntime.WORKBENCH) : workbench,
            () -> sessions.start(JavaRuntime.WORKBENCH));
    try (CandidateTestRun run = new CandidateTestRun(compiled, workbenches, challenge.limits())) {
      CandidateTests own = run.runOnOwnCode();
      // Where they fail on the candidate's own code, failing on a mutant says nothing.
      boolean green = own.passed() > 0 && own.failed() == 0;
      return green
          ? new CandidateTests(
              own.outcome(), own.tests(), run.runOnMutants(planted.classes(), planted.mutants()))
          : own;
    }
  }

  private ClassVetting vetting(Set<String> permitted) {
    return new ClassVetting(pack.sharedNames(), permitted);
  }

  /** {@return what answers once by the one and then by the other} */
  private static <T> Supplier<T> firstThen(Supplier<T> first, Supplier<T> then) {
    AtomicBoolean asked = new AtomicBoolean();
    return () -> asked.getAndSet(true) ? then.get() : first.get();
  }
}
