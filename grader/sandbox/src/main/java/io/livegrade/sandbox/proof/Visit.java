package io.livegrade.sandbox.proof;

import io.livegrade.bridge.Endpoint;
import io.livegrade.bridge.PeerLost;
import io.livegrade.bridge.RemoteError;
import io.livegrade.bridge.Side;
import io.livegrade.bridge.WireTypes;
import io.livegrade.bridge.stub.ClassFile;
import io.livegrade.bridge.stub.Prelude;
import io.livegrade.bridge.stub.StubService;
import io.livegrade.model.challenge.Limits;
import io.livegrade.sandbox.JavaRuntime;
import io.livegrade.sandbox.Launch;
import io.livegrade.sandbox.OutsideView;
import io.livegrade.sandbox.ProcessEnd;
import io.livegrade.sandbox.Sandbox;
import io.livegrade.sandbox.SandboxException;
import io.livegrade.sandbox.SandboxProcess;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/** A fresh sandbox with the intruder in it. */
final class Visit implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int MEBIBYTES = 256;
  private static final Limits LIMITS =
      new Limits(PATIENCE, PATIENCE, PATIENCE, MEBIBYTES, Limits.DEFAULT.outputBytes());

  private final SandboxProcess process;
  private final Function<String, String> intruder;

  private Visit(SandboxProcess process, Function<String, String> intruder) {
    this.process = process;
    this.intruder = intruder;
  }

  /**
   * {@return the intruder, let in as a submission for hidden tests would be}
   *
   * @throws SandboxException when the sandbox does not come up
   */
  static Visit to(Sandbox sandbox) {
    SandboxProcess process = sandbox.start(new Launch(JavaRuntime.EXAMINATION, List.of(), LIMITS));
    FutureTask<Function<String, String>> entering = new FutureTask<>(() -> enter(process));
    try {
      return new Visit(process, within(entering));
    } catch (ExecutionException | TimeoutException e) {
      String printed = process.diagnostics().strip();
      process.close();
      sandbox.requireThatItWorks();
      throw new SandboxException(
          "The program inside the %s sandbox did not come up: %s. It printed: '%s'"
              .formatted(sandbox.name(), e.getMessage(), printed),
          e);
    }
  }

  /** {@return what became of an order; a sandbox that ends over it has answered too} */
  Answer attempt(String order) {
    try {
      return Answer.parse(within(new FutureTask<>(() -> intruder.apply(order))));
    } catch (ExecutionException e) {
      if (e.getCause() instanceof PeerLost || e.getCause() instanceof RemoteError) {
        return new Answer(false, "the sandbox ended over it");
      }
      throw new IllegalStateException(e.getCause());
    } catch (TimeoutException e) {
      return new Answer(false, "no answer within " + PATIENCE.toSeconds() + " s");
    }
  }

  OutsideView outside() {
    return process.outside();
  }

  /** {@return how the sandbox ended, killed if it had to be} */
  ProcessEnd end() {
    return process.awaitEnd(Duration.ZERO.plusSeconds(1));
  }

  @Override
  public void close() {
    process.close();
  }

  @SuppressWarnings("unchecked") // the proxy of an object that has this one interface
  private static Function<String, String> enter(SandboxProcess process) throws Exception {
    Prelude.write(process.input(), List.of());
    Endpoint endpoint =
        new Endpoint(
            Side.GRADER,
            process.output(),
            process.input(),
            new WireTypes(Visit.class.getClassLoader(), Set.of()),
            failedCallback -> {});
    endpoint.start();
    StubService stub = endpoint.proxy(StubService.REFERENCE, StubService.class);
    String name = Intruder.class.getName();
    stub.load(List.of(new ClassFile(name, bytes())));
    return (Function<String, String>) stub.create(name, List.of(), List.of());
  }

  private static byte[] bytes() throws IOException {
    try (InputStream file = Intruder.class.getResourceAsStream("Intruder.class")) {
      if (file == null) {
        throw new IllegalStateException("the intruder is missing from our jar");
      }
      return file.readAllBytes();
    }
  }

  private static <T> T within(FutureTask<T> task) throws ExecutionException, TimeoutException {
    Thread.ofPlatform().daemon().name("sandbox-visit").start(task);
    try {
      return task.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SandboxException("Interrupted while a sandbox was tried", e);
    }
  }
}
