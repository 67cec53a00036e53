package io.livegrade.sandbox.proof;

import io.livegrade.model.run.Protection;
import java.util.List;
import java.util.Optional;

/** Looks at who it is and what it may do, from outside where the host's kernel runs it. */
record IdentityProbe(Visit visit) {

  /** More than any limit of ours. */
  private static final int TOO_MANY = 400;

  private static final String OUTSIDE = "as this host's kernel sees it";
  private static final String INSIDE = "as its runtime's own kernel says";

  List<Protection> findings() {
    Optional<KernelView> outside = KernelView.of(visit.outside().jvm());
    String by = outside.isPresent() ? OUTSIDE : INSIDE;
    KernelView view = outside.orElseGet(() -> KernelView.parse(visit.attempt("status").words()));
    return List.of(
        judge(Promise.USER, !view.isRoot(), by),
        judge(Promise.CAPABILITIES, !view.hasCapability(), by),
        view.mayGainPrivileges()
            .map(may -> judge(Promise.NEW_PRIVILEGES, !may, by))
            .orElseGet(
                () -> Promise.NEW_PRIVILEGES.notTried("its runtime's own kernel does not say")),
        outside.isPresent()
            ? judge(Promise.SYSTEM_CALLS, view.hasFilter(), by)
            : Promise.SYSTEM_CALLS.notTried("its calls go to a kernel of its runtime's own"),
        processes(),
        judge(visit.attempt("files /jars/stub.jar " + TOO_MANY), Promise.OPEN_FILES),
        judge(visit.attempt("link"), Promise.NATIVE_CALLS));
  }

  private Protection processes() {
    Answer answer = visit.attempt("processes");
    return answer.done() && !answer.words().isEmpty()
        ? Promise.HOST_PROCESSES.didNotHold("it sees processes besides itself")
        : Promise.HOST_PROCESSES.held("it sees itself alone, or not even that");
  }

  private static Protection judge(Promise promise, boolean holds, String by) {
    return holds ? promise.held(by) : promise.didNotHold("not so, " + by);
  }

  private static Protection judge(Answer answer, Promise promise) {
    return answer.done() ? promise.didNotHold(answer.words()) : promise.held(answer.reason());
  }
}
