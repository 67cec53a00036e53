package io.livegrade.model.proof;

import java.time.Duration;
import java.util.List;

/** What came of one question to a pack. Declared in the order they are asked. */
public sealed interface Answer {

  /**
   * Does it load, and does each signal of its rubric exist?
   *
   * @param version as the author numbers it
   * @param hiddenTests how many the manifest lists
   * @param signals how many the rubric prices
   */
  record Loaded(String version, int hiddenTests, int signals) implements Answer {}

  /**
   * Does the reference earn full marks?
   *
   * @param marks what it got
   * @param took wall time of that grading
   */
  record ReferenceMarks(Marks marks, Duration took) implements Answer {}

  /**
   * Does the starter not?
   *
   * @param marks what it got
   */
  record StarterMarks(Marks marks) implements Answer {}

  /**
   * Does each sample submission get exactly what it claims?
   *
   * @param samples sorted by claim and name
   */
  record Samples(List<SampleMarks> samples) implements Answer {
    public Samples {
      samples = List.copyOf(samples);
    }
  }

  /**
   * Do dead, throwing and null subjects fail every hidden test?
   *
   * @param impostors one of each kind
   */
  record Impostors(List<ImpostorRun> impostors) implements Answer {
    public Impostors {
      impostors = List.copyOf(impostors);
    }
  }

  /**
   * Does the reference pass every time, whatever the seed?
   *
   * @param times how often it was run
   * @param flaky the tests that did not pass each time
   * @param pace how long the runs took
   */
  record Repeats(int times, List<FlakyTest> flaky, Pace pace) implements Answer {
    public Repeats {
      flaky = List.copyOf(flaky);
    }
  }

  /**
   * Do the hidden tests notice mutants of the reference?
   *
   * @param mutants in the order they were planted
   */
  record Mutants(List<MutantFate> mutants) implements Answer {
    public Mutants {
      mutants = List.copyOf(mutants);
    }

    /** {@return how many met this end} */
    public long count(MutantFate.End end) {
      return mutants.stream().filter(mutant -> mutant.end() == end).count();
    }

    /** {@return the share killed of those that are not judged equivalent; 1 where there is none} */
    public double killedShare() {
      long judged = mutants.size() - count(MutantFate.End.EQUIVALENT);
      return judged == 0 ? 1 : (double) count(MutantFate.End.KILLED) / judged;
    }
  }

  /**
   * Is each hidden test failed by something?
   *
   * @param tests in the order of the manifest
   */
  record HiddenTests(List<TestUse> tests) implements Answer {
    public HiddenTests {
      tests = List.copyOf(tests);
    }
  }
}
