package io.livegrade.bridge.stub;

import com.sun.net.httpserver.HttpHandler;
import io.livegrade.bridge.http.HttpReply;
import io.livegrade.bridge.http.HttpRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The object every sandbox offers first. One sandbox serves one purpose, then it is thrown away.
 */
public interface StubService {

  /** The reference under which the sandbox exports it. */
  long REFERENCE = 1;

  /**
   * Asks a sandbox to serve a {@link Stretch} first, with a conversation that nothing hangs on, so
   * that its JVM has done everything once.
   */
  String REHEARSE = "rehearse";

  /**
   * What the sandbox's process exits with once no thread can be started any more. From there on
   * luck would decide which calls still get through.
   */
  int OUT_OF_THREADS_EXIT = 113;

  /** {@return what the compiler made of the sources; a failed compilation is an answer} */
  Compilation compile(CompilationRequest request);

  /**
   * Takes the candidate's classes, replacing those of an earlier call; none is initialized yet.
   *
   * @param classes the vetted class files
   */
  void load(List<ClassFile> classes);

  /**
   * {@return a new instance of a candidate's class}
   *
   * @param className binary name
   * @param parameterTypes names of the constructor's parameter types
   * @param arguments one for each
   * @throws Exception what the constructor throws
   */
  Object create(String className, List<String> parameterTypes, List<@Nullable Object> arguments)
      throws Exception;

  /**
   * {@return a new instance of one of the pack's support classes}
   *
   * @param className binary name; it has a public constructor without parameters
   * @throws Exception what the constructor throws
   */
  Object support(String className) throws Exception;

  /** {@return what the handler answers to each request, all sent by the calling thread} */
  HttpReply exchange(HttpHandler handler, HttpRequest request);

  /**
   * {@return what the handler answers to each request, in their order}
   *
   * @param threads how many send at once, released together
   * @throws InterruptedException when the waiting for them is interrupted
   */
  List<HttpReply> exchangeAll(HttpHandler handler, List<HttpRequest> requests, int threads)
      throws InterruptedException;

  /** {@return how the candidate's tests end on the classes loaded last} */
  TestRunReport runTests(TestRunRequest request);

  /**
   * {@return what was seen of a scenario on the classes loaded last, which were rewritten for it}
   *
   * @throws ReflectiveOperationException when the scenario or the subject cannot be found
   * @throws InterruptedException when the waiting for it is interrupted
   */
  ScheduleReport interleave(ScheduleRequest request)
      throws ReflectiveOperationException, InterruptedException;
}
