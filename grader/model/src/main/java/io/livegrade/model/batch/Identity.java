package io.livegrade.model.batch;

import java.util.List;
import java.util.stream.Stream;

/**
 * What decides a grade: the same identity gives the same grade.
 *
 * @param submission SHA-256 over what was handed in
 * @param conditions what else the grade rests on
 */
public record Identity(String submission, Conditions conditions) {

  /** {@return what differs, one phrase each} */
  public List<String> differencesTo(Identity now) {
    return Stream.concat(
            submission.equals(now.submission)
                ? Stream.empty()
                : Stream.of("the submission's files have changed"),
            conditions.differencesTo(now.conditions).stream())
        .toList();
  }
}
