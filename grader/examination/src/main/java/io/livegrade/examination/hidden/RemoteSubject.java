package io.livegrade.examination.hidden;

import com.sun.net.httpserver.HttpHandler;
import io.livegrade.bridge.http.HttpReply;
import io.livegrade.bridge.http.HttpRequest;
import io.livegrade.bridge.schedule.Scenario;
import io.livegrade.examination.subject.Histories;
import io.livegrade.examination.subject.HttpEndpoint;
import io.livegrade.examination.subject.Subject;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** The submission as one hidden test sees it. */
final class RemoteSubject implements Subject<Object> {

  private final ExamRoom room;
  private final SupportClasses supportClasses;
  private final long seed;

  RemoteSubject(ExamRoom room, SupportClasses supportClasses, long seed) {
    this.room = room;
    this.supportClasses = supportClasses;
    this.seed = seed;
  }

  @Override
  public Object create(Object... arguments) {
    return unchecked(
        () ->
            room.session()
                .service()
                .create(
                    room.submission().entryClass(),
                    room.entry().parameters(),
                    Arrays.asList(arguments)));
  }

  @Override
  public <S> S support(Class<S> type) {
    return type.cast(
        unchecked(() -> room.session().service().support(supportClasses.implementing(type))));
  }

  @Override
  public <T> T kept(Class<T> type, Predicate<? super T> usable, Supplier<? extends T> maker) {
    room.session();
    return room.keepsakes().get(type, usable, maker);
  }

  @Override
  public Histories interleave(Class<? extends Scenario<Object>> scenario) {
    return room.interleave(scenario.getName());
  }

  @Override
  public HttpEndpoint http(HttpHandler handler) {
    return new HttpEndpoint() {
      @Override
      public HttpReply send(HttpRequest request) {
        return room.session().service().exchange(handler, request);
      }

      @Override
      public List<HttpReply> sendAll(List<HttpRequest> requests, int threads) {
        return unchecked(() -> room.session().service().exchangeAll(handler, requests, threads));
      }
    };
  }

  @Override
  public RandomGenerator random() {
    return new SplittableRandom(seed);
  }

  private interface Creation<T> {
    T create() throws Exception;
  }

  private static <T> T unchecked(Creation<T> creation) {
    try {
      return creation.create();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("creating it ended with " + e, e);
    }
  }
}
