package calibration;

public interface Job {
  int apply(int job) throws Exception;
}
