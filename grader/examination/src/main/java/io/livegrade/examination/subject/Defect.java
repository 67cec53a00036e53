package io.livegrade.examination.subject;

/**
 * Fails a hidden test for a root cause that other tests may share: however many tests throw it, it
 * counts once.
 */
public final class Defect extends AssertionError {

  private static final long serialVersionUID = 1L;

  private final String id;

  /**
   * @param id the defect id that the pack's rubric prices
   * @param message the call, what was expected and what came
   */
  public Defect(String id, String message) {
    super(message);
    this.id = id;
  }

  /** {@return the defect id} */
  public String id() {
    return id;
  }
}
