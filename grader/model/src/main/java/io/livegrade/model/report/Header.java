package io.livegrade.model.report;

import io.livegrade.model.submission.Submission;
import java.time.Instant;

/**
 * What was graded, with what, when.
 *
 * @param graderVersion the grader's own version
 * @param challenge which challenge
 * @param submission what was handed in
 * @param gradedAt when the grading began
 */
public record Header(
    String graderVersion, ChallengeReference challenge, Submission submission, Instant gradedAt) {

  /**
   * Which challenge, exactly.
   *
   * @param id the folder's name
   * @param title for people
   * @param version as the author numbers it
   * @param hash SHA-256 over the pack's content
   */
  public record ChallengeReference(String id, String title, String version, String hash) {}
}
