package counting;

public interface Counter {
  int count(String text);
}
