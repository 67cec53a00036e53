package io.livegrade.examination.subject;

import io.livegrade.model.run.Interleaving;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Fails a hidden test for a root cause that other tests may share: however many tests throw it, it
 * counts once.
 */
public final class Defect extends AssertionError {

  private static final long serialVersionUID = 1L;

  private final String id;
  private final transient @Nullable Interleaving interleaving;

  /**
   * @param id the defect id that the pack's rubric prices
   * @param message the call, what was expected and what came
   */
  public Defect(String id, String message) {
    super(message);
    this.id = id;
    this.interleaving = null;
  }

  /**
   * @param id the defect id that the pack's rubric prices
   * @param interleaving the order of steps that shows it
   */
  public Defect(String id, Interleaving interleaving) {
    super(interleaving.sentence());
    this.id = id;
    this.interleaving = interleaving;
  }

  /** {@return the defect id} */
  public String id() {
    return id;
  }

  /** {@return the order of steps that shows it, for a defect of concurrency} */
  public Optional<Interleaving> interleaving() {
    return Optional.ofNullable(interleaving);
  }
}
