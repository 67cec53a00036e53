public final class WordCounter implements counting.Counter {
  public WordCounter(int least, int most) {}

  @Override
  public int count(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }
}
