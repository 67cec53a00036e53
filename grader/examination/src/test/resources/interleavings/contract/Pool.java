package calibration;

import java.util.Optional;

public interface Pool extends AutoCloseable {
  void submit(int job) throws InterruptedException;

  Optional<String> next() throws InterruptedException;

  @Override
  void close();

  void cancel();
}
