package io.livegrade.stub.schedule;

/** Decides who goes on. The same decisions in the same places give the same execution. */
interface Policy {

  /** No thread, where the one that ran cannot go on. */
  int NOBODY = -1;

  /**
   * {@return the thread that goes on, one of those that can}
   *
   * @param step counts the decisions of this execution
   * @param current the thread that ran, or {@link #NOBODY}
   * @param ready the threads that can go on, ascending, at least one
   * @param yields whether the thread that ran gives way: others should go on if they can
   */
  int choose(int step, int current, int[] ready, boolean yields);
}
