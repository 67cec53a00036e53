package livecoding.lru.hidden;

import io.livegrade.examination.subject.Defect;
import io.livegrade.examination.subject.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import livecoding.lru.LruCache;
import livecoding.lru.support.Keys;
import livecoding.lru.support.ProgramPlayer;
import livecoding.lru.support.Steps;

/**
 * Short programs, each of which shows one rule; the others lean on those up to {@link
 * #EVICTS_THE_OLDEST}. Only the steps that begin with {@code looksAt} are compared.
 */
enum Example {
  FINDS("does-not-store", "get", 2, "put a, get a, put b, get b, get a"),
  MISSES("miss-not-empty", "get", 2, "get a, put b, get a"),
  HOLDS_ITS_CAPACITY("evicts-too-early", "get", 3, "put a, put b, put c, get a, get b, get c"),
  EVICTS("never-evicts", "size", 2, "put a, put b, put c, size, put d, size"),
  EVICTS_THE_OLDEST("wrong-victim", "get", 2, "put a, put b, put c, get a, get b, get c"),
  A_HIT_REFRESHES("get-does-not-refresh", "get", 2, "put a, put b, get a, put c, get b, get a"),
  A_HIT_OF_THE_NEWEST(
      "get-does-not-refresh", "get", 3, "put a, put b, put c, get c, get c, put d, get a, get b"),
  A_HIT_IN_THE_MIDDLE(
      "get-does-not-refresh",
      "get",
      3,
      "put a, put b, put c, get b, put d, put e, get b, get a, get c"),
  A_MISS_REFRESHES_NOTHING("miss-refreshes", "get", 2, "put a, put b, get x, put c, get a, get b"),
  A_REPLACED_VALUE_IS_GONE("replacing-fails", "get", 2, "put a, put a, get a"),
  REPLACING_REFRESHES(
      "replacing-does-not-refresh", "get", 2, "put a, put b, put a, put c, get b, get a"),
  REPLACING_EVICTS_NOTHING(
      "replacing-evicts", "get", 2, "put a, put b, put b, get a, put a, get b"),
  REPLACING_COUNTS_ONCE("replacing-evicts", "size", 3, "put a, put a, size, put b, put a, size"),
  PUT_ANSWERS_THE_REPLACED("put-answer-wrong", "put", 2, "put a, put a, put b, put a"),
  PUT_DOES_NOT_ANSWER_THE_EVICTED("put-answer-wrong", "put", 1, "put a, put b, put a"),
  REMOVING_TAKES_OUT("remove-fails", "get", 2, "put a, remove a, get a"),
  REMOVING_COUNTS("remove-fails", "size", 2, "put a, put b, remove a, size, remove b, size"),
  REMOVE_ANSWERS("remove-answer-wrong", "remove", 2, "remove a, put a, remove a, remove a"),
  REMOVING_MAKES_ROOM(
      "remove-leaves-traces", "get", 2, "put a, put b, remove a, put c, get b, get c"),
  REMOVED_COMES_BACK_AS_NEWEST(
      "remove-leaves-traces", "get", 2, "put a, put b, remove a, put a, put c, get a, get b"),
  REMOVING_THE_NEWEST(
      "remove-leaves-traces",
      "get",
      2,
      "put a, put b, remove b, put c, put d, get a, get c, get d"),
  REMOVING_THE_LAST_ONE(
      "remove-leaves-traces", "get", 1, "put a, remove a, put b, get b, put c, get b, get c"),
  COUNTS("size-wrong", "size", 3, "size, put a, size, get a, size, put b, size, get x, size");

  private final String defect;
  private final String looksAt;
  private final Program program;

  Example(String defect, String looksAt, int capacity, String steps) {
    this.defect = defect;
    this.looksAt = looksAt;
    this.program = new Program(capacity, steps);
  }

  /**
   * Fails where this does not come out: for the plainest example it leans on that does not either.
   */
  void check(Subject<LruCache<Object, Object>> subject) {
    List<Example> examples =
        new ArrayList<>(List.of(values()).subList(0, EVICTS_THE_OLDEST.ordinal() + 1));
    examples.remove(this);
    examples.add(this);
    List<int[]> answers = play(subject, examples);
    if (FINDS.compare(answers.get(examples.indexOf(FINDS))).isPresent()
        || compare(answers.getLast()).isPresent()) {
      throwFirst(examples, answers);
    }
  }

  /** Fails for the plainest example that does not come out. */
  static void checkAll(Subject<LruCache<Object, Object>> subject) {
    List<Example> examples = List.of(values());
    throwFirst(examples, play(subject, examples));
  }

  private static List<int[]> play(
      Subject<LruCache<Object, Object>> subject, List<Example> examples) {
    List<String> programs = examples.stream().map(example -> example.program.toString()).toList();
    return subject.support(ProgramPlayer.class).play(subject.create(1), Keys.PLAIN, programs);
  }

  private static void throwFirst(List<Example> examples, List<int[]> answers) {
    for (int i = 0; i < examples.size(); i++) {
      Optional<Defect> defect = examples.get(i).compare(answers.get(i));
      if (defect.isPresent()) {
        throw defect.get();
      }
    }
  }

  private Optional<Defect> compare(int[] got) {
    String[] steps = Steps.of(program.steps());
    int[] wanted = program.wanted();
    for (int i = 0; i < steps.length; i++) {
      if (steps[i].startsWith(looksAt) && wanted[i] != seen(got[i])) {
        return Optional.of(new Defect(defect, program.difference(i, wanted[i], got[i])));
      }
    }
    return Optional.empty();
  }

  /** One example is about what a miss answers; the others forgive it. */
  private int seen(int answer) {
    return answer == Steps.NULL && this != MISSES ? Steps.EMPTY : answer;
  }

  /** {@return the program} */
  @Override
  public String toString() {
    return program.toString();
  }
}
