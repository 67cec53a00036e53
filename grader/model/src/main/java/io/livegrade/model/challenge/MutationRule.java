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
 *     part of a longer name); empty where the kind alone tells
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
    /** A comparison includes or excludes its bound. */
    SHIFT_BOUND,
    /** A call for its effect, or for its result, is left out. */
    DROP_CALL,
    /** What a catch block does is left out. */
    SWALLOW_EXCEPTION,
    /** A lock is not taken. */
    DROP_LOCK
  }
}
