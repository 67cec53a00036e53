// TwoIncrements race
package candidate;

import calibration.*;
import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

public class RacyCounter implements Counter {
  private int count;

  public int increment() {
    return ++count;
  }

  public int value() {
    return count;
  }
}
