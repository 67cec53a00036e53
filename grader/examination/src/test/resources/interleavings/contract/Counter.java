package calibration;

public interface Counter {
  int increment();

  int value();
}
