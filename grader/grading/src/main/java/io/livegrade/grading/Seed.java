package io.livegrade.grading;

import io.livegrade.grading.content.ContentHash;
import io.livegrade.model.challenge.Challenge;
import io.livegrade.model.submission.Submission;
import java.util.Map;
import java.util.TreeMap;

/** The seed of a run's random inputs. */
public final class Seed {

  private Seed() {}

  /**
   * {@return a seed that another submission or another version of the challenge does not share}
   *
   * <p>It follows from what is graded, so that grading it again gives the same report; a candidate
   * cannot know it, since half of what it follows from is hidden.
   */
  public static long of(Challenge challenge, Submission submission) {
    String hash =
        ContentHash.of(
            new TreeMap<>(
                Map.of("challenge", challenge.about().hash(), "submission", submission.hash())));
    return Long.parseUnsignedLong(hash, 0, 16, 16);
  }
}
