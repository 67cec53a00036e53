package io.livegrade.examination.interleaving;

import io.livegrade.bridge.PeerLost;
import io.livegrade.bridge.RemoteError;
import io.livegrade.bridge.UndeclaredException;
import io.livegrade.bridge.stub.ScheduleReport;
import io.livegrade.bridge.stub.ScheduleRequest;
import io.livegrade.examination.compile.CompiledSubmission;
import io.livegrade.examination.rewriting.Rewriter;
import io.livegrade.examination.rewriting.Rewritten;
import io.livegrade.examination.session.Deadline;
import io.livegrade.examination.session.Futures;
import io.livegrade.examination.session.Session;
import io.livegrade.examination.subject.Histories;
import io.livegrade.model.challenge.Entry;
import io.livegrade.model.run.RunOutcome;
import io.livegrade.sandbox.SandboxException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where scenarios are run: each once for a submission, one after the other by a thread of the
 * room's, in a sandbox of their own.
 */
public final class ScheduleRoom implements AutoCloseable {

  private static final int RANDOM_ORDERS = 400;

  /** The sandbox may have written it. */
  private static final int MAX_WHY = 300;

  /** Hundreds of runs; far more than they take, also where every core is busy. */
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private final Supplier<Session> sessions;
  private final CompiledSubmission submission;
  private final Entry entry;
  private final Rewriter rewriter;
  private final ExecutorService explorer =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("schedules").factory());
  private final Map<String, Future<Exploration>> explorations = new ConcurrentHashMap<>();
  private @Nullable Rewritten rewritten;
  private @Nullable Session session;
  private boolean closed;
  private Optional<String> remark = Optional.empty();

  /** What came of a scenario: something to judge, nothing to judge, or the sandbox's end. */
  private sealed interface Exploration {
    record Seen(Histories histories) implements Exploration {}

    record Unclear(String why) implements Exploration {}

    record Lost(String why) implements Exploration {}
  }

  /**
   * @param sessions gives a started sandbox with none of the submission's classes
   */
  public ScheduleRoom(
      Supplier<Session> sessions, CompiledSubmission submission, Entry entry, Rewriter rewriter) {
    this.sessions = sessions;
    this.submission = submission;
    this.entry = entry;
    this.rewriter = rewriter;
  }

  /** Before a test: it has asked for nothing yet. */
  public void enterTest() {
    remark = Optional.empty();
  }

  /** {@return why what the test asked for could not be looked at, if so} */
  public Optional<String> remark() {
    return remark;
  }

  /**
   * Begins with scenarios that are going to be asked for, while something else is done.
   *
   * @param scenarios binary names of their classes
   */
  public void exploreAhead(List<String> scenarios) {
    // What keeps one from being run, it says to the test that asks for it.
    explorations.putAll(scenarios.stream().collect(Collectors.toMap(each -> each, this::begin)));
  }

  /**
   * {@return what came of the scenario}
   *
   * @param scenario binary name of its class
   * @throws SandboxException when the sandbox cannot be had or misses what is known to be there
   */
  public Histories interleave(String scenario) {
    return switch (Futures.get(exploration(scenario))) {
      case Exploration.Seen(Histories histories) -> histories;
      case Exploration.Unclear(String why) -> notAnalysable(why);
      case Exploration.Lost(String why) -> throw new AssertionError(why);
    };
  }

  private Future<Exploration> exploration(String scenario) {
    return explorations.computeIfAbsent(scenario, this::begin);
  }

  private Future<Exploration> begin(String scenario) {
    return explorer.submit(() -> explore(scenario));
  }

  private Histories notAnalysable(String why) {
    String said = why.length() <= MAX_WHY ? why : why.substring(0, MAX_WHY) + "…";
    remark = Optional.of("Not analysable here: " + said + ". Other tests decide.");
    return JudgedHistories.NOT_ANALYSABLE;
  }

  private Rewritten rewritten() {
    Rewritten present = rewritten;
    if (present == null) {
      present = rewriter.rewrite(submission.classes(), submission.entryClass());
      rewritten = present;
    }
    return present;
  }

  private Exploration explore(String scenario) {
    Rewritten classes = rewritten();
    if (!classes.beyondControl().isEmpty()) {
      return new Exploration.Unclear(classes.beyondControl());
    }
    Session used = session(classes);
    ScheduleRequest request =
        new ScheduleRequest(
            scenario,
            submission.entryClass(),
            entry.parameters(),
            classes.reached(),
            RANDOM_ORDERS);
    try (Deadline _ = used.deadline(LIMIT)) {
      ScheduleReport report = used.service().interleave(request);
      if (!report.usable()) {
        leave();
      }
      if (!report.trouble().isEmpty()) {
        return new Exploration.Unclear(report.trouble());
      }
      Soundness.require(report, classes.sites().size(), RANDOM_ORDERS);
      return new Exploration.Seen(new JudgedHistories(report, new Narrator(classes.sites())));
    } catch (PeerLost e) {
      RunOutcome end = used.outcome();
      leave();
      // One that hangs is found out inside; what takes this long may be the machine.
      return end instanceof RunOutcome.TimedOut
          ? new Exploration.Unclear("there was not time enough to try all orders")
          : new Exploration.Lost(end.sentence());
    } catch (ReflectiveOperationException | UndeclaredException | RemoteError e) {
      return new Exploration.Lost("The scenario could not be run: " + e.getMessage());
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static IllegalStateException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new IllegalStateException("interrupted while a scenario was run", e);
  }

  private Session session(Rewritten classes) {
    Session present = present();
    if (present == null) {
      present = enter(sessions.get());
      try (Deadline _ = present.deadline(LIMIT)) {
        new Canary().requireFoundBy(present.service());
        present.service().load(classes.classes());
      } catch (SandboxException e) {
        leave();
        throw e;
      } catch (ReflectiveOperationException | UndeclaredException | PeerLost | RemoteError e) {
        leave();
        throw new SandboxException("A sandbox was lost before anything ran in it", e);
      } catch (InterruptedException e) {
        leave();
        throw interrupted(e);
      }
    }
    return present;
  }

  private synchronized @Nullable Session present() {
    return session;
  }

  private synchronized Session enter(Session fresh) {
    if (closed) {
      fresh.close();
      throw new IllegalStateException("nobody waits for the scenarios any more");
    }
    session = fresh;
    return fresh;
  }

  private synchronized void leave() {
    if (session != null) {
      session.close();
      session = null;
    }
  }

  /** Ends what runs; nobody may wait for it. */
  @Override
  public void close() {
    synchronized (this) {
      closed = true;
    }
    explorations.values().forEach(exploration -> exploration.cancel(false));
    leave();
    explorer.close();
  }
}
