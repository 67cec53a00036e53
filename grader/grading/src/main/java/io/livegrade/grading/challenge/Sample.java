package io.livegrade.grading.challenge;

import java.nio.file.Path;

/**
 * A sample submission.
 *
 * @param folder that is graded
 * @param claim the name of the folder it lies in, such as {@code acceptable}
 * @param claims what it claims in detail
 */
public record Sample(Path folder, String claim, Claims claims) {

  /** {@return the name of its folder} */
  public String name() {
    return folder.getFileName().toString();
  }

  /** {@return whether it attacks the grader rather than solving anything} */
  public boolean isHostile() {
    return claim.equals("hostile");
  }

  /** {@return claim and name, as an operator finds it} */
  public String path() {
    return claim + "/" + name();
  }
}
