package io.livegrade.model.challenge;

import java.util.List;

/**
 * A rule of the brief that is broken on purpose in the candidate's code, to see whether the
 * candidate's own tests notice.
 *
 * @param id short name, unique in the challenge, such as {@code amount-check}
 * @param rule the rule as the brief states it, such as "the amount must be positive"
 * @param kind what is broken
 * @param words identifiers, in lower case, that the broken code mentions (any of them, also as a
 *     part of a longer name, but one that begins with "=" only as the whole); empty where the kind
 *     alone tells
 */
public record MutationRule(String id, String rule, Kind kind, List<String> words) {

  public MutationRule {
    words = List.copyOf(words);
  }

  /** What a mutant does to the code that implements the rule. */
  public enum Kind {
    /** A condition that refuses, by throwing or by answering a failure, never holds. */
    REMOVE_CHECK,
    /** Such a condition means its opposite. */
    INVERT_CHECK,
    /**
     * A comparison includes or excludes its bound: {@code size > capacity}, {@code failures ==
     * threshold}, {@code now.isBefore(deadline)}.
     */
    SHIFT_BOUND,
    /**
     * A count is off by one: an increment or decrement is left out, or a number given to a queue, a
     * semaphore, a pool of threads or one of the candidate's own types is one too many.
     */
    SHIFT_COUNT,
    /** A field is not set back to nothing: {@code failures = 0}, {@code waiting.clear()}. */
    SKIP_RESET,
    /** A field keeps its value: an assignment of it, or a call of {@code set}, is left out. */
    DROP_ASSIGNMENT,
    /** A limit is not kept: that of a {@code Math.min}, or of {@code if (x > most) x = most}. */
    DROP_LIMIT,
    /** A {@code true} or {@code false} given to a constructor or method is the other one. */
    INVERT_FLAG,
    /** A method named by one of the words answers nothing: empty, null, false or 0. */
    LOSE_RESULT,
    /** A call for its effect, or for its result, is left out. */
    DROP_CALL,
    /** What a catch block does is left out. */
    SWALLOW_EXCEPTION,
    /**
     * A lock is not taken: {@code synchronized}, or {@code lock()} with its {@code unlock()}. Locks
     * that the same method waits or signals on are left alone: any test would notice.
     */
    DROP_LOCK
  }
}
