package livecoding.lru.hidden;

import io.livegrade.examination.subject.Defect;
import io.livegrade.examination.subject.Requirement;
import io.livegrade.examination.subject.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import livecoding.lru.LruCache;
import livecoding.lru.support.Keys;
import livecoding.lru.support.ProgramPlayer;
import org.junit.jupiter.api.Test;

/** Thousands of random programs, each answer compared with the model's. */
final class FollowsTheModel {

  @Test
  @Requirement("order-differs")
  void answersAsTheModelDoes(Subject<LruCache<Object, Object>> subject) {
    RandomGenerator random = subject.random();
    List<Program> programs = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      int capacity = random.nextInt(2, 7);
      programs.add(random(random, capacity, random.nextInt(1, capacity + 3) + capacity, 36));
    }
    compare(subject, Keys.PLAIN, programs);
  }

  @Test
  @Requirement("order-differs")
  void answersAsTheModelDoesWithRoomForOne(Subject<LruCache<Object, Object>> subject) {
    RandomGenerator random = subject.random();
    List<Program> programs = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      programs.add(random(random, 1, 3, 16));
    }
    compare(subject, Keys.PLAIN, programs);
  }

  @Test
  @Requirement("order-differs")
  void answersAsTheModelDoesWithRoomForHundreds(Subject<LruCache<Object, Object>> subject) {
    RandomGenerator random = subject.random();
    List<Program> programs = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      int capacity = random.nextInt(200, 900);
      programs.add(random(random, capacity, capacity + capacity / 4, 4 * capacity));
    }
    compare(subject, Keys.PLAIN, programs);
  }

  @Test
  @Requirement("colliding-keys")
  void tellsKeysOfOneHashCodeApart(Subject<LruCache<Object, Object>> subject) {
    RandomGenerator random = subject.random();
    List<Program> programs = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      int capacity = random.nextInt(2, 9);
      programs.add(random(random, capacity, 2 * capacity, 36));
    }
    compare(subject, Keys.COLLIDING, programs);
  }

  /** The shortest way into a difference is what people want to see. */
  private static void compare(
      Subject<LruCache<Object, Object>> subject, Keys keys, List<Program> programs) {
    List<int[]> answers =
        subject
            .support(ProgramPlayer.class)
            .play(subject.create(1), keys, programs.stream().map(Program::toString).toList());
    int shortest = Integer.MAX_VALUE;
    String message = "";
    for (int i = 0; i < programs.size(); i++) {
      int[] wanted = programs.get(i).wanted();
      int step = Program.firstDifference(wanted, answers.get(i));
      if (step >= 0 && step < shortest) {
        shortest = step;
        message = programs.get(i).difference(step, wanted[step], answers.get(i)[step]);
      }
    }
    if (shortest < Integer.MAX_VALUE) {
      fail(subject, keys, message);
    }
  }

  /** A rule that a short example shows to be missing is the cause, not one more fault. */
  private static void fail(Subject<LruCache<Object, Object>> subject, Keys keys, String message) {
    Example.checkAll(subject);
    if (keys == Keys.COLLIDING) {
      throw new Defect("colliding-keys", "All keys have the hash code -2147483648; " + message);
    }
    throw new Defect("order-differs", message);
  }

  private static Program random(RandomGenerator random, int capacity, int keys, int steps) {
    List<String> program = new ArrayList<>(steps);
    for (int i = 0; i < steps; i++) {
      String key = name(random.nextInt(keys));
      program.add(
          switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> "put " + key;
            case 4, 5, 6 -> "get " + key;
            case 7, 8 -> "remove " + key;
            default -> "size";
          });
    }
    return new Program(capacity, String.join(", ", program));
  }

  private static String name(int key) {
    return key < 26 ? String.valueOf((char) ('a' + key)) : "key" + key;
  }
}
