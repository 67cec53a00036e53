package io.livegrade.sandbox.proof;

import io.livegrade.model.run.Protection;
import io.livegrade.sandbox.ProcessEnd;
import io.livegrade.sandbox.Sandbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tries to become more than one process, and to take more than its share; a sandbox each. */
record ProcessProbe(Sandbox sandbox) {

  /** All that the JDK has. */
  private static final List<String> MECHANISMS = List.of("FORK", "VFORK", "POSIX_SPAWN");

  private static final String SHELL = "/bin/sh";
  private static final String JAVA = "/examination/bin/java";

  /** More than any limit of ours. */
  private static final int TOO_MANY = 400;

  List<Protection> findings() {
    List<Protection> found = new ArrayList<>(programs());
    found.add(threads());
    found.add(memory());
    return found;
  }

  private List<Protection> programs() {
    List<Answer> shells = new ArrayList<>();
    List<Answer> javas = new ArrayList<>();
    for (String mechanism : MECHANISMS) {
      try (Visit visit = Visit.to(sandbox)) {
        shells.add(visit.attempt("run " + mechanism + " " + SHELL));
        javas.add(visit.attempt("run " + mechanism + " " + JAVA));
      }
    }
    return List.of(
        judge(Promise.OTHER_PROGRAM, SHELL, shells), judge(Promise.CHILD_PROCESS, JAVA, javas));
  }

  private static Protection judge(Promise promise, String program, List<Answer> answers) {
    Optional<String> started =
        MECHANISMS.stream()
            .filter(mechanism -> answers.get(MECHANISMS.indexOf(mechanism)).done())
            .findFirst();
    return started
        .map(mechanism -> promise.didNotHold("it started " + program + " by " + mechanism))
        .orElseGet(
            () -> promise.held(program + " was not started by " + String.join(", ", MECHANISMS)));
  }

  private Protection threads() {
    try (Visit visit = Visit.to(sandbox)) {
      Answer answer = visit.attempt("threads " + TOO_MANY);
      boolean seen =
          KernelView.of(visit.outside().jvm())
              .filter(view -> view.threads() >= TOO_MANY)
              .isPresent();
      return answer.done() || seen
          ? Promise.THREADS.didNotHold("it started " + TOO_MANY)
          : Promise.THREADS.held("stopped before " + TOO_MANY);
    }
  }

  /** That it ends nothing else is seen by our being here to say so. */
  private Protection memory() {
    try (Visit visit = Visit.to(sandbox)) {
      Answer answer = visit.attempt("memory");
      ProcessEnd end = visit.end();
      return end.equals(new ProcessEnd.Killed())
          ? Promise.MEMORY.didNotHold("it lived on until it was killed: " + answer.reason())
          : Promise.MEMORY.held("the sandbox ended, and nothing else");
    }
  }
}
