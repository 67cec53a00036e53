package io.livegrade.model.run;

import io.livegrade.model.challenge.Limits;
import java.util.List;

/**
 * How strong the wall around a run was.
 *
 * @param sandbox {@code docker}, which may name its runtime, or {@code namespaces}; {@code none}
 *     where nothing was run
 * @param limits what was in force
 * @param protections what it is to keep a submission from, and whether a probe saw that it does
 */
public record Isolation(String sandbox, Limits limits, List<Protection> protections) {

  public Isolation {
    protections = List.copyOf(protections);
  }

  /** {@return how many protections are in this state} */
  public long count(Protection.State state) {
    return protections.stream().filter(each -> each.state() == state).count();
  }
}
