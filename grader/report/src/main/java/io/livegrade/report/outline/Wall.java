package io.livegrade.report.outline;

import io.livegrade.model.run.Isolation;
import io.livegrade.model.run.Protection;
import io.livegrade.model.run.Protection.State;
import java.util.stream.Collectors;

/**
 * What is to be said of the wall around a run.
 *
 * @param strength the sandbox, and how many of its protections were proved
 * @param breach one sentence on what did not hold when it was tried; otherwise empty
 */
public record Wall(String strength, String breach) {

  /** {@return what an isolation comes to} */
  public static Wall of(Isolation isolation) {
    return new Wall(strength(isolation), breach(isolation));
  }

  private static String strength(Isolation isolation) {
    int all = isolation.protections().size();
    if (isolation.sandbox().equals("none")) {
      return "none needed, nothing was run";
    }
    if (all == 0) {
      return isolation.sandbox();
    }
    return isolation.count(State.NOT_PROVED) == all
        ? isolation.sandbox() + ", not proved on this host yet: run grade doctor"
        : "%s, %d of %d protections proved"
            .formatted(isolation.sandbox(), isolation.count(State.HELD), all);
  }

  private static String breach(Isolation isolation) {
    String broken =
        isolation.protections().stream()
            .filter(each -> each.state() == State.DID_NOT_HOLD)
            .map(Wall::words)
            .collect(Collectors.joining("; "));
    return broken.isEmpty() ? "" : "This sandbox does not hold everything: " + broken + ".";
  }

  private static String words(Protection protection) {
    return "\"%s\" failed (%s)".formatted(protection.promise(), protection.seen());
  }
}
