package io.livegrade.sandbox.image;

import io.livegrade.bridge.Endpoint;
import io.livegrade.bridge.stub.Stretch;
import io.livegrade.bridge.stub.StubService;
import io.livegrade.sandbox.JavaRuntime;
import io.livegrade.sandbox.Launch;
import io.livegrade.sandbox.SandboxException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Has a stub do again and again what a grading will have it do, before its JVM is written down. */
public final class WarmUp {

  /** From then on a round gets no faster: what is compiled for the processor is compiled. */
  private static final int ROUNDS = 12;

  private WarmUp() {}

  /**
   * Returns when the stub waits for its first conversation in earnest.
   *
   * @param launch what the stub was started with, and {@link StubService#REHEARSE}
   * @param in what the stub writes
   * @param out what the stub reads
   * @throws IOException when the stub ends instead
   */
  public static void of(RootFileSystem fileSystem, Launch launch, InputStream in, OutputStream out)
      throws IOException {
    StubTraining training = StubTraining.with(launch.libraries());
    if (launch.runtime() == JavaRuntime.EXAMINATION) {
      compileSamples(training, fileSystem, launch);
    }
    OutputStream questions = Stretch.to(out);
    Endpoint endpoint = OpenStub.converse(Stretch.of(in), questions);
    Thread pump = endpoint.start();
    StubService stub = OpenStub.serviceOf(endpoint);
    for (int round = 0; round < ROUNDS; round++) {
      switch (launch.runtime()) {
        case WORKBENCH -> training.atTheWorkbench(stub);
        case EXAMINATION -> training.beforeAnExamination(stub);
      }
    }
    questions.close();
    out.flush();
    try {
      pump.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SandboxException("Interrupted while a sandbox was warming up", e);
    }
  }

  private static void compileSamples(
      StubTraining training, RootFileSystem fileSystem, Launch launch) throws IOException {
    Launch workbench = new Launch(JavaRuntime.WORKBENCH, launch.libraries(), launch.limits());
    try (OpenStub stub = OpenStub.start(TrainedCache.command(fileSystem, workbench))) {
      training.atTheWorkbench(stub.service());
    }
  }
}
