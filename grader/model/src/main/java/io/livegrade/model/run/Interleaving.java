package io.livegrade.model.run;

import java.util.List;

/**
 * An order of steps of several threads that shows a defect.
 *
 * @param sentence what went wrong, for a reader who reads no further
 * @param promised what the contract promises
 * @param seen what was seen instead
 * @param legal the outcomes that would have been right, where they can be listed
 * @param facts what the steps amount to: the two accesses of a race with the locks held, who waits
 *     for what in a deadlock
 * @param threads the columns: each thread's name and what it does
 * @param steps in the order in which they happened; where there were too many, the last ones
 */
public record Interleaving(
    String sentence,
    String promised,
    String seen,
    List<String> legal,
    List<String> facts,
    List<String> threads,
    List<Step> steps) {

  public Interleaving {
    legal = List.copyOf(legal);
    facts = List.copyOf(facts);
    threads = List.copyOf(threads);
    steps = List.copyOf(steps);
    for (Step step : steps) {
      if (step.thread() < 0 || step.thread() >= threads.size()) {
        throw new IllegalArgumentException("a step of the unknown thread " + step.thread());
      }
    }
  }

  /**
   * What one thread does until another one goes on, or a part of it.
   *
   * @param thread its index among the threads
   * @param action what it does, in words
   * @param file where: the source file's name, empty for a step that is none of the candidate's
   * @param line in the file, or 0
   * @param holds the monitors and locks it holds then
   */
  public record Step(int thread, String action, String file, int line, List<String> holds) {

    public Step {
      holds = List.copyOf(holds);
    }

    /** {@return {@code File.java:12}, or nothing} */
    public String place() {
      return file.isEmpty() ? "" : line > 0 ? file + ":" + line : file;
    }
  }
}
