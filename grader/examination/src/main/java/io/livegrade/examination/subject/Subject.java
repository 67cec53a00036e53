package io.livegrade.examination.subject;

import com.sun.net.httpserver.HttpHandler;
import io.livegrade.bridge.schedule.Scenario;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * The submission under test, as a parameter of a hidden test: {@code Subject<LruCache<String,
 * Integer>> subject}. What it hands out lives in the sandbox; here there are only proxies of the
 * contract's interfaces.
 *
 * @param <C> the contract's type
 */
public interface Subject<C> {

  /**
   * {@return a new instance of the candidate's implementation} An exception of its constructor
   * comes out as it is.
   *
   * @param arguments of the constructor the contract names
   */
  C create(Object... arguments);

  /**
   * {@return a new instance of the pack's support class that implements {@code type}, in the
   * sandbox}
   *
   * @param type an interface of the pack's support sources
   */
  <S> S support(Class<S> type);

  /**
   * {@return what an earlier test made in the same sandbox, or what is made now}
   *
   * <p>Tests share what is costly by it, and no blame: a test that fails with what it found made
   * runs a second time with everything made anew, and only that counts.
   *
   * @param type under which it is kept; one of each
   * @param usable whether it can serve another test
   */
  <T> T kept(Class<T> type, Predicate<? super T> usable, Supplier<? extends T> maker);

  /**
   * {@return what comes of the scenario under hundreds of orders of its threads' steps, in a
   * sandbox of its own} The same submission gives the same answer each time.
   *
   * @param scenario a class of the pack's support sources, made with the contract's type
   */
  Histories interleave(Class<? extends Scenario<C>> scenario);

  /** {@return a way to send requests to a handler that lives in the sandbox} */
  HttpEndpoint http(HttpHandler handler);

  /**
   * {@return random numbers from the seed that the report names; the same for each test of a run}
   */
  RandomGenerator random();
}
