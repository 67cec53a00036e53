package io.livegrade.examination.compile;

import io.livegrade.bridge.PeerLost;
import io.livegrade.bridge.RemoteError;
import io.livegrade.bridge.stub.ClassFile;
import io.livegrade.bridge.stub.Compilation;
import io.livegrade.bridge.stub.CompilationRequest;
import io.livegrade.examination.pack.CompiledPack;
import io.livegrade.examination.session.Deadline;
import io.livegrade.examination.session.Session;
import io.livegrade.model.challenge.Limits;
import io.livegrade.model.run.Diagnostic;
import io.livegrade.model.run.RunOutcome;
import io.livegrade.model.submission.SourceFile;
import io.livegrade.sandbox.SandboxException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Has sources compiled in a sandbox and vets what comes back. */
public final class Compiler {

  private static final int MAX_MESSAGE = 200;

  private final Session session;
  private final CompiledPack pack;
  private final Limits limits;

  /**
   * @param session a sandbox with a compiler
   */
  public Compiler(Session session, CompiledPack pack, Limits limits) {
    this.session = session;
    this.pack = pack;
    this.limits = limits;
  }

  /**
   * {@return what became of the sources}
   *
   * @param vetting decides about the class files
   */
  public Compiled compile(List<SourceFile> sources, ClassVetting vetting) {
    return compile(sources, List.of(), vetting);
  }

  /**
   * {@return what became of the sources}
   *
   * @param compiled classes of the submission that the sources may use as they are
   * @param vetting decides about the class files
   */
  public Compiled compile(
      List<SourceFile> sources, List<ClassFile> compiled, ClassVetting vetting) {
    CompilationRequest request =
        new CompilationRequest(
            sources.stream()
                .map(source -> new CompilationRequest.Source(source.path(), source.text()))
                .toList(),
            Stream.concat(pack.contract().stream(), compiled.stream()).toList());
    Compilation compilation;
    try (Deadline _ = session.deadline(limits.compile())) {
      compilation = session.service().compile(request);
    } catch (PeerLost e) {
      return new Compiled.Failed(
          new RunOutcome.DoesNotCompile(
              List.of(new Diagnostic("", 0, whyCompilerEnded(session.outcome())))));
    } catch (IllegalStateException | RemoteError e) {
      throw new SandboxException(
          "The compiler inside the sandbox could not be run: " + e.getMessage(), e);
    }
    if (!compilation.errors().isEmpty()) {
      return new Compiled.Failed(
          new RunOutcome.DoesNotCompile(
              compilation.errors().stream().map(Compiler::diagnostic).toList()));
    }
    return vetting.vet(compilation.classes());
  }

  private static String whyCompilerEnded(RunOutcome outcome) {
    return switch (outcome) {
      case RunOutcome.TimedOut(Duration limit) ->
          "the compiler did not finish within " + limit.toSeconds() + " s";
      case RunOutcome.OutOfMemory(int mebibytes) ->
          "the compiler used up its memory of " + mebibytes + " MiB";
      default -> "the compiler ended without an answer (" + outcome.id() + ")";
    };
  }

  private static Diagnostic diagnostic(Compilation.Message message) {
    String text = message.text();
    return new Diagnostic(
        message.path(),
        message.line(),
        text.length() <= MAX_MESSAGE ? text : text.substring(0, MAX_MESSAGE) + "…");
  }
}
