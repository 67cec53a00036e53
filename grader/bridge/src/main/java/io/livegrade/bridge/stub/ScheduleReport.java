package io.livegrade.bridge.stub;

import io.livegrade.bridge.schedule.End;
import io.livegrade.bridge.schedule.Result;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was seen of a scenario.
 *
 * @param executions how often it was run
 * @param outcomes the first execution of each distinct outcome, in the order of exploration
 * @param races pairs of accesses that nothing orders, in the order of exploration
 * @param trouble why the submission cannot be run under chosen orders, or empty
 * @param usable whether the sandbox can run more
 */
public record ScheduleReport(
    int executions, List<Outcome> outcomes, List<Race> races, String trouble, boolean usable) {

  public ScheduleReport {
    outcomes = List.copyOf(outcomes);
    races = List.copyOf(races);
  }

  /**
   * One execution.
   *
   * @param results how each caller's call ended
   * @param after what could be seen afterwards
   * @param end how it ended
   * @param waiting the threads that did not end
   * @param course its steps
   */
  public record Outcome(
      List<Result> results, @Nullable Object after, End end, List<Waiting> waiting, Course course) {

    public Outcome {
      results = List.copyOf(results);
      waiting = List.copyOf(waiting);
    }
  }

  /**
   * A thread that did not end.
   *
   * @param thread its number
   * @param site the number of the place it last came to, or -1
   * @param kind what it waits for
   * @param thing the name of what it waits for, or empty
   * @param owner the number of the thread that holds it, or -1
   * @param holds names of the locks it holds itself
   */
  public record Waiting(
      int thread, int site, WaitKind kind, String thing, int owner, List<String> holds) {

    public Waiting {
      holds = List.copyOf(holds);
    }
  }

  /** What a thread waits for. */
  public enum WaitKind {
    MONITOR,
    NOTIFICATION,
    JDK,
    ACTION,
    PERMIT,
    THREAD,
    NOTHING
  }

  /**
   * Two accesses of which neither happened before the other.
   *
   * @param first the earlier one in this execution
   * @param second the later one
   * @param holder the name of the object they met at; empty for a static field
   * @param course the steps up to the second one
   */
  public record Race(Access first, Access second, String holder, Course course) {}

  /**
   * An access.
   *
   * @param thread the number of the thread
   * @param site the number of the place
   * @param writes whether it may change what is there
   * @param holds names of the locks held
   */
  public record Access(int thread, int site, boolean writes, List<String> holds) {

    public Access {
      holds = List.copyOf(holds);
    }
  }

  /**
   * The steps of an execution.
   *
   * @param threads names of the threads
   * @param things names of the objects that steps refer to
   * @param steps {@value #WIDTH} numbers each: kind, thread, site, argument
   */
  @SuppressWarnings("ArrayRecordComponent") // thousands of numbers; nobody compares them
  public record Course(List<String> threads, List<String> things, int[] steps) {

    /** How many numbers make a step. */
    public static final int WIDTH = 4;

    public Course {
      threads = List.copyOf(threads);
      things = List.copyOf(things);
    }
  }

  /** What happens in a step; its ordinal is what is sent. */
  public enum StepKind {
    /** The callers start. */
    CALLERS_START,
    /** The place says what: an access or a call. */
    STEP,
    /** Takes the lock that is the argument. */
    TAKES,
    /** Gives up the lock that is the argument. */
    GIVES,
    /** Finds the monitor that is the argument taken. */
    FINDS_TAKEN,
    /** Starts to wait on the object that is the argument. */
    WAITS,
    /** Lets the thread that is the argument go on. */
    WAKES,
    /** Notifies when nobody waits. */
    WAKES_NOBODY,
    /** Blocks in code that is not rewritten; the argument is what it called, if anything. */
    BLOCKS,
    /** Its time is over. */
    TIMES_OUT,
    /** Starts the thread that is the argument. */
    STARTS,
    /** Ends with an exception, whose class is the argument. */
    DIES,
    /** Ends. */
    ENDS
  }
}
