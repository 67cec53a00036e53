package io.livegrade.stub;

import io.livegrade.bridge.Endpoint;
import io.livegrade.bridge.Side;
import io.livegrade.bridge.WireTypes;
import io.livegrade.bridge.stub.ClassFile;
import io.livegrade.bridge.stub.Prelude;
import io.livegrade.bridge.stub.Stretch;
import io.livegrade.bridge.stub.StubService;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.foreign.Linker;
import java.util.List;
import java.util.stream.Collectors;

/** The sandbox's main class. */
public final class Stub {

  private Stub() {}

  /**
   * Serves calls from standard input on standard output until the grader hangs up.
   *
   * @param arguments {@link StubService#REHEARSE} where a rehearsal comes first
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    requireNoNativeLinker();
    InputStream in = new FileInputStream(FileDescriptor.in);
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    // What the candidate prints goes where it is counted, not between the frames.
    System.setOut(System.err);
    System.setIn(InputStream.nullInputStream());

    if (List.of(arguments).contains(StubService.REHEARSE)) {
      rehearse(in, out);
    }
    serve(in, out);
    // Threads and hooks of the candidate do not keep the sandbox alive.
    Runtime.getRuntime().halt(0);
  }

  /** Leaves everything warm and nothing behind, so that a snapshot of it is small. */
  private static void rehearse(InputStream in, OutputStream out)
      throws IOException, InterruptedException {
    try (OutputStream answers = Stretch.to(out)) {
      serve(Stretch.of(in), answers);
      System.gc();
    }
  }

  private static void serve(InputStream in, OutputStream out)
      throws IOException, InterruptedException {
    List<ClassFile> pack = Prelude.read(in);
    MemoryClassLoader packLoader = new MemoryClassLoader("pack", Stub.class.getClassLoader(), pack);
    WireTypes types =
        new WireTypes(
            packLoader, pack.stream().map(ClassFile::name).collect(Collectors.toUnmodifiableSet()));
    Endpoint endpoint = new Endpoint(Side.SANDBOX, in, out, types, Stub::endWhenOutOfThreads);
    endpoint.export(StubService.REFERENCE, new Servant(packLoader));
    Thread pump = endpoint.start();
    pump.setUncaughtExceptionHandler((_, thrown) -> endWhenOutOfThreads(thrown));
    pump.join();
  }

  /** As {@code -XX:+ExitOnOutOfMemoryError} does for memory, but not for threads. */
  private static void endWhenOutOfThreads(Throwable thrown) {
    if (thrown instanceof OutOfMemoryError
        && String.valueOf(thrown.getMessage()).startsWith("unable to create native thread")) {
      Runtime.getRuntime().halt(StubService.OUT_OF_THREADS_EXIT);
    }
  }

  /** Asking once settles it, whatever a candidate does to the system properties later. */
  private static void requireNoNativeLinker() {
    try {
      Linker.nativeLinker();
    } catch (UnsupportedOperationException e) {
      return;
    }
    throw new IllegalStateException("native functions can be called in this JVM");
  }
}
