package io.livegrade.sandbox.image;

import io.livegrade.bridge.Endpoint;
import io.livegrade.bridge.Side;
import io.livegrade.bridge.WireTypes;
import io.livegrade.bridge.stub.Prelude;
import io.livegrade.bridge.stub.StubService;
import io.livegrade.sandbox.SandboxException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** A stub at work without a wall around it, for code of our own only. */
final class OpenStub implements AutoCloseable {

  private static final int LONGEST_FAREWELL_SECONDS = 60;

  private final Process process;
  private final StubService service;

  private OpenStub(Process process, StubService service) {
    this.process = process;
    this.service = service;
  }

  static OpenStub start(List<String> command) throws IOException {
    Process process = new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
    Endpoint endpoint = converse(process.getInputStream(), process.getOutputStream());
    endpoint.start();
    return new OpenStub(process, serviceOf(endpoint));
  }

  /** {@return a conversation with a stub about our own code, still to be started} */
  static Endpoint converse(InputStream in, OutputStream out) throws IOException {
    Prelude.write(out, List.of());
    return new Endpoint(
        Side.GRADER,
        in,
        out,
        new WireTypes(OpenStub.class.getClassLoader(), Set.of()),
        failedCallback -> {});
  }

  static StubService serviceOf(Endpoint endpoint) {
    return endpoint.proxy(StubService.REFERENCE, StubService.class);
  }

  StubService service() {
    return service;
  }

  /** Hangs up, upon which the stub ends by itself. */
  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
    try {
      if (!process.waitFor(LONGEST_FAREWELL_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new SandboxException("The sandbox's program did not end after its training");
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new SandboxException("Interrupted while making the sandbox's root file system", e);
    }
  }
}
