package rehearsal;

import java.util.function.IntSupplier;

/** What two threads use while all their orders are tried. */
public class Counter implements IntSupplier {

  private int count;

  @Override
  public int getAsInt() {
    return ++count;
  }
}
