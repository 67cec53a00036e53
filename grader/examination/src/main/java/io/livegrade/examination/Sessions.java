package io.livegrade.examination;

import io.livegrade.bridge.PeerLost;
import io.livegrade.bridge.RemoteError;
import io.livegrade.examination.compile.CompiledSubmission;
import io.livegrade.examination.pack.CompiledPack;
import io.livegrade.examination.session.Session;
import io.livegrade.model.challenge.Challenge;
import io.livegrade.sandbox.JavaRuntime;
import io.livegrade.sandbox.Launch;
import io.livegrade.sandbox.Sandbox;
import io.livegrade.sandbox.SandboxException;
import java.util.ArrayList;
import java.util.List;

/** Starts the sandboxes of one grading and ends all of them with it. */
final class Sessions implements AutoCloseable {

  private final Sandbox sandbox;
  private final Challenge challenge;
  private final CompiledPack pack;
  private final ClassLoader packLoader;
  private final List<Session> started = new ArrayList<>();
  private boolean closed;

  Sessions(Sandbox sandbox, Challenge challenge, CompiledPack pack, ClassLoader packLoader) {
    this.sandbox = sandbox;
    this.challenge = challenge;
    this.pack = pack;
    this.packLoader = packLoader;
  }

  /** {@return a started sandbox} */
  Session start(JavaRuntime runtime) {
    return keep(Session.start(sandbox, launch(runtime), pack, packLoader));
  }

  /** {@return a started sandbox for hidden tests, with the classes loaded} */
  Session startWith(CompiledSubmission submission) {
    return load(start(JavaRuntime.EXAMINATION), submission);
  }

  /** {@return the sandbox, with the classes loaded} */
  static Session load(Session session, CompiledSubmission submission) {
    try {
      session.service().load(submission.classes());
      return session;
    } catch (PeerLost | RemoteError e) {
      // Loading initializes no class, so this cannot be the candidate's doing.
      throw new SandboxException("A sandbox was lost before anything ran in it", e);
    }
  }

  private Launch launch(JavaRuntime runtime) {
    return new Launch(runtime, challenge.about().libraries(), challenge.limits());
  }

  private synchronized Session keep(Session session) {
    if (closed) {
      session.close();
      throw new IllegalStateException("the grading is over");
    }
    started.add(session);
    return session;
  }

  @Override
  public synchronized void close() {
    closed = true;
    started.forEach(Session::close);
  }
}
