package livecoding.lru.support;

import java.util.List;
import livecoding.lru.LruCache;

/** Plays programs inside the sandbox, many in one go. */
public interface ProgramPlayer {

  /**
   * {@return the answers of each program's steps}
   *
   * @param sample any cache of the submission; it is not touched
   * @param programs each on a cache of its own, such as {@code "capacity 2: put a, get a"}
   */
  List<int[]> play(LruCache<Object, Object> sample, Keys keys, List<String> programs);
}
