package io.livegrade.grading.verify;

import io.livegrade.model.proof.ProofStep;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Gathers the answers as they come. */
final class Questions {

  private final Consumer<String> progress;
  private final List<ProofStep> answered = new ArrayList<>();

  Questions(Consumer<String> progress) {
    this.progress = progress;
  }

  /** {@return the answer, which is kept} */
  ProofStep ask(String doing, Supplier<ProofStep> question) {
    progress.accept(doing);
    ProofStep step = question.get();
    answered.add(step);
    return step;
  }

  List<ProofStep> answered() {
    return answered;
  }
}
