package calibration;

import java.util.concurrent.Callable;

public interface Breaker {
  <T> T call(Callable<T> action) throws Exception;

  boolean isOpen();
}
