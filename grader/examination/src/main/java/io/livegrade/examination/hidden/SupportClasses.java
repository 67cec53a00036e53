package io.livegrade.examination.hidden;

import io.livegrade.bridge.stub.StubService;
import io.livegrade.examination.compile.ContractCheck;
import io.livegrade.examination.compile.ContractCheck.Answer;
import io.livegrade.examination.compile.SubmissionClasses;
import io.livegrade.examination.pack.CompiledPack;
import io.livegrade.model.challenge.Entry;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the support class behind an interface of the pack. */
final class SupportClasses {

  private final CompiledPack pack;
  private @Nullable SubmissionClasses described;

  SupportClasses(CompiledPack pack) {
    this.pack = pack;
  }

  /**
   * Makes one of each in a sandbox where nothing of the candidate's is yet. What they take long to
   * load, such as a database, is there then when the first test asks for it.
   */
  void makeAhead(StubService service) {
    for (String each : makeable()) {
      // What it throws, it throws again for the test that asks for it.
      new FutureTask<>(() -> service.support(each)).run();
    }
  }

  private synchronized Set<String> makeable() {
    return pack.support().stream()
        .map(type -> new ContractCheck(new Entry(type.name(), List.of())).check(described()))
        .filter(Answer.Met.class::isInstance)
        .map(met -> ((Answer.Met) met).submission().entryClass())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  synchronized String implementing(Class<?> type) {
    return switch (new ContractCheck(new Entry(type.getName(), List.of())).check(described())) {
      case Answer.Met met -> met.submission().entryClass();
      case Answer.NotMet notMet ->
          throw new IllegalStateException(
              "The pack's support/ must hold "
                  + notMet.outcome().sentence().replace("Contract not met: wanted ", ""));
    };
  }

  /** Read once, by who asks first: nobody waits for it while sandboxes are started. */
  private SubmissionClasses described() {
    SubmissionClasses present = described;
    if (present == null) {
      present = new SubmissionClasses(pack.support());
      described = present;
    }
    return present;
  }
}
