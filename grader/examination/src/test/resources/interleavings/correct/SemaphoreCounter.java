// TwoIncrements
package candidate;

import calibration.*;
import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

public class SemaphoreCounter implements Counter {
  private final Semaphore one = new Semaphore(1);
  private long count;

  public int increment() {
    one.acquireUninterruptibly();
    try {
      return (int) ++count;
    } finally {
      one.release();
    }
  }

  public int value() {
    one.acquireUninterruptibly();
    try {
      return (int) count;
    } finally {
      one.release();
    }
  }
}
