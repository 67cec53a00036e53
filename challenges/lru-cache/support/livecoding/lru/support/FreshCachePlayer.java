package livecoding.lru.support;

import java.util.ArrayList;
import java.util.List;
import livecoding.lru.LruCache;

/** Plays each program on a new cache. */
public final class FreshCachePlayer implements ProgramPlayer {

  private static final String CAPACITY = "capacity ";

  @Override
  public List<int[]> play(LruCache<Object, Object> sample, Keys keys, List<String> programs) {
    List<int[]> answers = new ArrayList<>(programs.size());
    for (String program : programs) {
      int colon = program.indexOf(": ");
      int capacity = Integer.parseInt(program, CAPACITY.length(), colon, 10);
      String[] steps = Steps.of(program.substring(colon + 2));
      answers.add(Steps.play(FreshCache.like(sample, capacity), keys::named, steps, 0));
    }
    return answers;
  }
}
