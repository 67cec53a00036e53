package io.livegrade.stub;

import com.sun.net.httpserver.HttpHandler;
import io.livegrade.bridge.http.HttpReply;
import io.livegrade.bridge.http.HttpRequest;
import io.livegrade.bridge.stub.ClassFile;
import io.livegrade.bridge.stub.Compilation;
import io.livegrade.bridge.stub.CompilationRequest;
import io.livegrade.bridge.stub.ScheduleReport;
import io.livegrade.bridge.stub.ScheduleRequest;
import io.livegrade.bridge.stub.StubService;
import io.livegrade.bridge.stub.TestRunReport;
import io.livegrade.bridge.stub.TestRunRequest;
import io.livegrade.stub.compile.MemoryCompiler;
import io.livegrade.stub.http.HttpDriver;
import io.livegrade.stub.schedule.Schedules;
import io.livegrade.stub.tests.TestRunner;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers the grader's calls. */
final class Servant implements StubService {

  private final MemoryClassLoader packLoader;
  private final HttpDriver http = new HttpDriver();
  private volatile List<ClassFile> candidateClasses = List.of();
  private volatile MemoryClassLoader candidateLoader;

  Servant(MemoryClassLoader packLoader) {
    this.packLoader = packLoader;
    this.candidateLoader = newCandidateLoader();
  }

  @Override
  public Compilation compile(CompilationRequest request) {
    return new MemoryCompiler().compile(request);
  }

  @Override
  public void load(List<ClassFile> classes) {
    candidateClasses = classes;
    candidateLoader = newCandidateLoader();
  }

  @Override
  public Object create(
      String className, List<String> parameterTypes, List<@Nullable Object> arguments)
      throws Exception {
    Class<?> type = Class.forName(className, true, candidateLoader);
    return newInstance(type, parameterTypes(parameterTypes), arguments.toArray());
  }

  @Override
  public Object support(String className) throws Exception {
    return newInstance(
        Class.forName(className, true, packLoader), new Class<?>[0], new @Nullable Object[0]);
  }

  @Override
  public HttpReply exchange(HttpHandler handler, HttpRequest request) {
    return http.exchange(handler, request);
  }

  @Override
  public List<HttpReply> exchangeAll(HttpHandler handler, List<HttpRequest> requests, int threads)
      throws InterruptedException {
    return http.exchangeAll(handler, requests, threads);
  }

  @Override
  public TestRunReport runTests(TestRunRequest request) {
    // Classes keep state in statics, so each mutant meets fresh ones.
    return new TestRunner(newCandidateLoader()).run(request);
  }

  @Override
  public ScheduleReport interleave(ScheduleRequest request)
      throws ReflectiveOperationException, InterruptedException {
    return new Schedules(packLoader, candidateLoader)
        .run(request, parameterTypes(request.parameterTypes()));
  }

  private MemoryClassLoader newCandidateLoader() {
    return new MemoryClassLoader("candidate", packLoader, candidateClasses);
  }

  private Class<?>[] parameterTypes(List<String> names) throws ClassNotFoundException {
    Class<?>[] types = new Class<?>[names.size()];
    for (int i = 0; i < types.length; i++) {
      types[i] = parameterType(names.get(i));
    }
    return types;
  }

  private Class<?> parameterType(String name) throws ClassNotFoundException {
    Class<?> primitive = Class.forPrimitiveName(name);
    return primitive != null ? primitive : Class.forName(name, false, packLoader);
  }

  private static Object newInstance(
      Class<?> type, Class<?>[] parameters, @Nullable Object[] arguments) throws Exception {
    try {
      return type.getConstructor(parameters).newInstance(arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Exception thrown) {
        throw thrown;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e;
    }
  }
}
