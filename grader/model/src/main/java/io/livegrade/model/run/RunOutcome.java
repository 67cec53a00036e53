package io.livegrade.model.run;

import java.time.Duration;
import java.util.List;

/**
 * How a run ended. All of these are the candidate's ends and data; what goes wrong on our side is
 * never one of them.
 */
public sealed interface RunOutcome {

  /** {@return the id rubrics use for this end, such as {@code ended-early}} */
  String id();

  /** {@return one plain sentence saying what happened} */
  String sentence();

  /** It ran to its end. */
  record Completed() implements RunOutcome {
    @Override
    public String id() {
      return "completed";
    }

    @Override
    public String sentence() {
      return "Ran to its end.";
    }
  }

  /**
   * A file or the whole folder was refused before anything ran.
   *
   * @param path the file or folder at fault
   * @param reason what was found, what is wanted, what to do
   */
  record Refused(String path, String reason) implements RunOutcome {
    @Override
    public String id() {
      return "refused";
    }

    @Override
    public String sentence() {
      return path + ": " + reason;
    }
  }

  /**
   * The compiler rejected the source.
   *
   * @param errors what it said, first errors first
   */
  record DoesNotCompile(List<Diagnostic> errors) implements RunOutcome {
    public DoesNotCompile {
      errors = List.copyOf(errors);
    }

    @Override
    public String id() {
      return "does-not-compile";
    }

    @Override
    public String sentence() {
      return errors.isEmpty()
          ? "Does not compile."
          : "Does not compile: "
              + errors.getFirst().file()
              + ":"
              + errors.getFirst().line()
              + ": "
              + errors.getFirst().message();
    }
  }

  /**
   * No class, or no single class, implements the contract as it must.
   *
   * @param found what the submission offers
   * @param wanted what the contract asks for
   */
  record ContractNotMet(String found, String wanted) implements RunOutcome {
    @Override
    public String id() {
      return "contract-not-met";
    }

    @Override
    public String sentence() {
      return "Contract not met: wanted " + wanted + "; found " + found + ".";
    }
  }

  /**
   * No answer in time.
   *
   * @param limit what it was given
   */
  record TimedOut(Duration limit) implements RunOutcome {
    @Override
    public String id() {
      return "timed-out";
    }

    @Override
    public String sentence() {
      return "No answer within " + limit.toMillis() / 1000.0 + " s.";
    }
  }

  /**
   * Memory was exhausted.
   *
   * @param limitMebibytes what it was given
   */
  record OutOfMemory(int limitMebibytes) implements RunOutcome {
    @Override
    public String id() {
      return "out-of-memory";
    }

    @Override
    public String sentence() {
      return "Used up its memory of " + limitMebibytes + " MiB.";
    }
  }

  /**
   * The process ended by itself while answers were due.
   *
   * @param exitCode as the operating system saw it; proves nothing about why
   */
  record EndedEarly(int exitCode) implements RunOutcome {

    /** The exit code that stands for a process which could start no more threads. */
    public static final int OUT_OF_THREADS = 113;

    @Override
    public String id() {
      return "ended-early";
    }

    @Override
    public String sentence() {
      return exitCode == OUT_OF_THREADS
          ? "Started more threads than the sandbox allows, which ended the process."
          : "The process ended by itself (exit code " + exitCode + ") while it was being tested.";
    }
  }

  /**
   * It wrote more than it may.
   *
   * @param limitBytes what it was given
   */
  record OutputFlooded(long limitBytes) implements RunOutcome {
    @Override
    public String id() {
      return "output-flooded";
    }

    @Override
    public String sentence() {
      return "Wrote more than " + limitBytes + " bytes of output.";
    }
  }

  /**
   * It sent what no honest program sends.
   *
   * @param evidence what was seen on the wire
   */
  record TamperingSuspected(String evidence) implements RunOutcome {
    @Override
    public String id() {
      return "tampering-suspected";
    }

    @Override
    public String sentence() {
      return "Tampering suspected: " + evidence;
    }
  }
}
