package io.livegrade.bridge.stub;

/** What the rewriter knows of a call and tells with it; bits, to be added up. */
public final class Traits {

  /**
   * On a collection of the JDK's, its iterator or entry; otherwise on something that synchronizes.
   */
  public static final int COLLECTION = 1;

  /** Changes the contents. */
  public static final int WRITES = 1 << 1;

  /** Changes the order in a map that keeps the order of access. */
  public static final int LOOKS_UP = 1 << 2;

  /** What it returns shows the receiver's contents, or stands for the receiver. */
  public static final int VIEWS = 1 << 3;

  /** Takes a lock, unless it returns false or zero. */
  public static final int TAKES = 1 << 5;

  /** Gives up a lock. */
  public static final int GIVES = 1 << 6;

  /** Starts a read that is not believed before it is validated. */
  public static final int OPTIMISTIC = 1 << 7;

  /** Hands work to other threads. */
  public static final int HANDS_OVER = 1 << 8;

  /** May learn what other threads' work came to. */
  public static final int TAKES_OVER = 1 << 9;

  /** Waits for a limited time. */
  public static final int TIMED = 1 << 10;

  /** A timed wait that ends with an exception. */
  public static final int TIMES_OUT = 1 << 11;

  /** Gives up the lock that the receiver stands for, until it returns or throws. */
  public static final int WAITS = 1 << 12;

  private Traits() {}
}
