package io.livegrade.examination.hidden;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.livegrade.bridge.stub.ClassFile;
import io.livegrade.examination.compile.CompiledSubmission;
import io.livegrade.examination.interleaving.ScheduleRoom;
import io.livegrade.examination.pack.CompiledPack;
import io.livegrade.examination.rewriting.Rewriter;
import io.livegrade.examination.session.Futures;
import io.livegrade.examination.session.Session;
import io.livegrade.model.ConfigurationException;
import io.livegrade.model.ConfigurationIssue;
import io.livegrade.model.challenge.Challenge;
import io.livegrade.model.proof.Manner;
import io.livegrade.model.run.Failure;
import io.livegrade.model.run.HiddenTestResult;
import io.livegrade.model.run.RunOutcome;
import io.livegrade.model.run.TestStatus;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.junit.platform.engine.CancellationToken;

/** Runs a pack's hidden tests with JUnit, in this JVM. */
public final class HiddenTests {

  private final Challenge challenge;
  private final CompiledPack pack;
  private final ClassLoader packLoader;
  private final Manner manner;
  private final Scenarios scenarios;
  private final SupportClasses supportClasses;
  private final FutureTask<DiscoveredTests> discovery = new FutureTask<>(this::discover);

  /**
   * @param packLoader loads the pack's classes in this JVM
   * @param manner how they are run
   */
  public HiddenTests(
      Challenge challenge, CompiledPack pack, ClassLoader packLoader, Manner manner) {
    this.challenge = challenge;
    this.pack = pack;
    this.packLoader = packLoader;
    this.manner = manner;
    this.scenarios = new Scenarios(pack, packLoader);
    this.supportClasses = new SupportClasses(pack);
  }

  /**
   * What came of the hidden tests.
   *
   * @param outcome how the submission's process ended
   * @param results one for each test of the manifest, in its order; those reached, where the first
   *     failure ends it
   * @param measures the bonus behaviours by id
   * @param longestTest wall time of the test that took longest
   */
  public record Report(
      RunOutcome outcome,
      List<HiddenTestResult> results,
      Map<String, Double> measures,
      Duration longestTest) {

    public Report {
      results = List.copyOf(results);
      measures = Map.copyOf(measures);
    }
  }

  /** Lets JUnit find the tests, which {@link #run} does otherwise. It may be done by any thread. */
  public void discoverAhead() {
    discovery.run();
  }

  /** {@return the started sandbox, with all in it that does not depend on a submission} */
  public Session prepare(Session session) {
    supportClasses.makeAhead(session.service());
    return session;
  }

  /**
   * {@return the results} To be called once.
   *
   * @param sessions gives a started sandbox with the submission's classes loaded
   * @param empty gives a started sandbox without them, to run schedules in
   * @throws io.livegrade.sandbox.SandboxException when there is none to be had any more
   * @throws ConfigurationException when the tests are not those of the manifest
   */
  public Report run(
      CompiledSubmission submission, Supplier<Session> sessions, Supplier<Session> empty) {
    ScheduleRoom schedules =
        new ScheduleRoom(
            empty, submission, challenge.entry(), new Rewriter(pack.sharedNames(), packLoader));
    CancellationToken cancellation = CancellationToken.create();
    if (runsToTheEnd()) {
      schedules.exploreAhead(scenarios.names());
    }
    try (ExamRoom room =
            new ExamRoom(sessions, schedules, submission, challenge.entry(), patience());
        DiscoveredTests tests = discovered()) {
      ResultCollector collector =
          new ResultCollector(room, cancellation, challenge.limits().run(), manner.until());
      tests.execute(new Subjects(room, supportClasses, manner.seed()), collector, cancellation);
      if (room.ownFailure().isPresent()) {
        throw room.ownFailure().get();
      }
      return new Report(
          room.outcome(),
          againstManifest(collector),
          collector.measures(),
          collector.longestTest());
    }
  }

  private Duration patience() {
    Duration limit = challenge.limits().test();
    return manner.patience().compareTo(limit) < 0 ? manner.patience() : limit;
  }

  private DiscoveredTests discovered() {
    discovery.run();
    return Futures.get(discovery);
  }

  private DiscoveredTests discover() {
    return DiscoveredTests.in(
        pack.hiddenTests().stream()
            .sorted(Comparator.comparingInt(this::rank))
            .map(tests -> selectClass(packLoader, tests.name()))
            .toList());
  }

  /** Classes that are to go first come in the order they are named in. */
  private int rank(ClassFile tests) {
    for (int i = 0; i < manner.first().size(); i++) {
      if (manner.first().get(i).startsWith(simpleName(tests.name()) + ".")) {
        return i;
      }
    }
    // By the time of those that ask for scenarios these have been run ahead.
    return manner.first().size() + (runsToTheEnd() && scenarios.areAskedForBy(tests) ? 1 : 0);
  }

  /** Only then is it no waste to try scenarios before a test asks for them. */
  private boolean runsToTheEnd() {
    return manner.until() == Manner.Until.THE_END;
  }

  private List<HiddenTestResult> againstManifest(ResultCollector collector) {
    Map<String, HiddenTestResult> results = collector.results();
    List<String> manifest = challenge.sources().manifest();
    TreeSet<String> extra = new TreeSet<>(results.keySet());
    manifest.forEach(extra::remove);
    if (!extra.isEmpty()) {
      throw new ConfigurationException(
          List.of(
              new ConfigurationIssue(
                  Path.of(challenge.id(), "hidden-tests", "manifest.txt"),
                  "lacks the tests "
                      + String.join(", ", extra)
                      + "; record the manifest anew with the reference")));
    }
    List<HiddenTestResult> ordered = new ArrayList<>();
    for (String id : manifest) {
      HiddenTestResult result = results.get(id);
      if (result != null) {
        ordered.add(result);
      } else if (!collector.isFailureEnough()) {
        ordered.add(absent(id, collector));
      }
    }
    return ordered;
  }

  /** What kept a test from being reached is why it counts as failed, and is one cause for all. */
  private HiddenTestResult absent(String id, ResultCollector collector) {
    if (collector.isBudgetGone()) {
      String cause = collector.lastRootCause().orElseGet(() -> requirementOf(id));
      return new HiddenTestResult(
          id,
          id,
          TestStatus.TIMED_OUT,
          Optional.of(
              Failure.notReached(cause, "the tests before it took up the time of the run.")));
    }
    return new HiddenTestResult(
        id, id, TestStatus.MISSING, Optional.of(new Failure(requirementOf(id), "Did not report.")));
  }

  /** A test that never ran still stands for its requirement. */
  private String requirementOf(String id) {
    String method = id.replaceAll("\\[\\d+\\]$", "");
    return pack.hiddenTests().stream()
        .map(ClassFile::name)
        .filter(name -> method.startsWith(simpleName(name) + "."))
        .findFirst()
        .flatMap(name -> RequirementReader.requirement(packLoader, name, afterDot(method)))
        .orElse(afterDot(method));
  }

  private static String simpleName(String className) {
    return className.substring(
        Math.max(className.lastIndexOf('.'), className.lastIndexOf('$')) + 1);
  }

  private static String afterDot(String id) {
    return id.substring(id.indexOf('.') + 1);
  }
}
