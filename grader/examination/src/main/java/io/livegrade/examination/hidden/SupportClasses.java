package io.livegrade.examination.hidden;

import io.livegrade.examination.compile.ContractCheck;
import io.livegrade.examination.compile.ContractCheck.Answer;
import io.livegrade.examination.pack.CompiledPack;
import io.livegrade.model.challenge.Entry;
import java.util.List;

/** Finds the support class behind an interface of the pack. */
final class SupportClasses {

  private final CompiledPack pack;

  SupportClasses(CompiledPack pack) {
    this.pack = pack;
  }

  String implementing(Class<?> type) {
    return switch (new ContractCheck(new Entry(type.getName(), List.of())).check(pack.support())) {
      case Answer.Met met -> met.submission().entryClass();
      case Answer.NotMet notMet ->
          throw new IllegalStateException(
              "The pack's support/ must hold "
                  + notMet.outcome().sentence().replace("Contract not met: wanted ", ""));
    };
  }
}
