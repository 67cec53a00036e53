package io.livegrade.sandbox.proof;

import io.livegrade.model.run.Protection;
import io.livegrade.sandbox.Sandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Proves what a sandbox keeps a submission from, by trying. */
public final class Proof {

  private Proof() {}

  /**
   * {@return every protection with what became of trying it, always in the same order}
   *
   * @param sandbox is started several times, which takes seconds
   * @throws io.livegrade.sandbox.SandboxException when it does not start
   */
  public static List<Protection> of(Sandbox sandbox) {
    List<Protection> found = new ArrayList<>();
    try (Visit visit = Visit.to(sandbox);
        HostDoors doors = HostDoors.open()) {
      found.addAll(new NetworkProbe(visit, doors).findings());
      found.addAll(new FileProbe(visit).findings());
      found.addAll(new IdentityProbe(visit).findings());
    } catch (IOException e) {
      throw new UncheckedIOException("this host's own network cannot be listened on", e);
    }
    found.addAll(new ProcessProbe(sandbox).findings());
    List<String> order = Stream.of(Promise.values()).map(Promise::id).toList();
    return found.stream()
        .sorted(Comparator.comparingInt(each -> order.indexOf(each.id())))
        .toList();
  }

  /** {@return the same protections, none of them tried} */
  public static List<Protection> none() {
    return Stream.of(Promise.values()).map(Promise::notProved).toList();
  }
}
