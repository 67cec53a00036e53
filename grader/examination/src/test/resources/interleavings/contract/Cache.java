package calibration;

import java.util.Optional;

public interface Cache {
  Optional<Integer> get(String key);

  Optional<Integer> put(String key, int value);

  int size();
}
