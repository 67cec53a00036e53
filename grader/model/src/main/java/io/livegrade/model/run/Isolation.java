package io.livegrade.model.run;

import io.livegrade.model.challenge.Limits;
import java.util.List;

/**
 * How strong the wall around a run was.
 *
 * @param sandbox {@code docker} or {@code namespaces}; {@code none} where nothing was run
 * @param limits what was in force
 * @param protections what kept the submission in, one plain line each
 */
public record Isolation(String sandbox, Limits limits, List<String> protections) {

  public Isolation {
    protections = List.copyOf(protections);
  }
}
