// TwoIncrements outcome
package candidate;

import calibration.*;
import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

public class VolatileIncrement implements Counter {
  private volatile int count;

  public int increment() {
    return ++count;
  }

  public int value() {
    return count;
  }
}
