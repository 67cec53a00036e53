package io.livegrade.stub.compile;

import io.livegrade.bridge.stub.ClassFile;
import io.livegrade.bridge.stub.Compilation;
import io.livegrade.bridge.stub.CompilationRequest;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticListener;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Runs javac on sources in memory. A source it rejects is an answer, not an exception. */
public final class MemoryCompiler {

  private static final List<String> OPTIONS =
      List.of(
          // No annotation processor runs, so no code of the candidate's does.
          "-proc:none",
          "-implicit:none",
          "-g",
          "-parameters",
          "-Xmaxerrs",
          "20",
          "-nowarn",
          // Concatenations by a builder: to link each at run time is slow where each runs once.
          "-XDstringConcat=inline");

  /**
   * Enough for anything a person writes, whether the compiler's own methods are interpreted or, as
   * in a warm JVM, compiled, which takes more; nesting beyond it ends as a message, not a crash.
   */
  private static final long STACK_BYTES = 8L << 20;

  private static final String TOO_DEEP = "the source is nested too deeply for the compiler";
  private static final int MAX_MESSAGE = 200;
  private static final int MAX_CLASSES = 2_000;
  private static final int MAX_CLASS_BYTES = 6 << 20;

  /** {@return the classes, or what is wrong with the sources} */
  public Compilation compile(CompilationRequest request) {
    FutureTask<Compilation> task = new FutureTask<>(() -> compileOnThisStack(request));
    Thread thread = new Thread(null, task, "compile", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return failed("the compilation was interrupted");
    } catch (ExecutionException e) {
      if (isStackOverflow(e.getCause())) {
        return failed(TOO_DEEP);
      }
      throw new IllegalStateException("the compiler could not be run", e.getCause());
    }
  }

  private static Compilation compileOnThisStack(CompilationRequest request) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    ErrorCollector errors = new ErrorCollector();
    try (StandardJavaFileManager standard =
            javac.getStandardFileManager(errors, Locale.ROOT, StandardCharsets.UTF_8);
        MemoryFiles files = new MemoryFiles(standard, request.contract())) {
      standard.setLocation(StandardLocation.CLASS_PATH, libraries());
      List<SourceObject> sources = request.sources().stream().map(SourceObject::new).toList();
      StringWriter crash = new StringWriter();
      boolean compiled =
          compiles(javac.getTask(crash, files, errors, OPTIONS, null, sources), crash);
      if (compiled) {
        return bounded(files.compiled());
      }
      return crash.toString().contains(StackOverflowError.class.getName())
          ? failed(TOO_DEEP)
          : new Compilation(List.of(), errors.messages());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A source may crash javac itself, which then says so and fails, or throws. */
  private static boolean compiles(JavaCompiler.CompilationTask task, StringWriter crash) {
    try {
      return task.call();
    } catch (RuntimeException e) {
      crash.append(String.valueOf(e.getCause()));
      return false;
    }
  }

  /** The class path without this program: the candidate compiles against libraries only. */
  private static List<File> libraries() {
    return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
        .splitAsStream(System.getProperty("java.class.path", ""))
        .map(File::new)
        .filter(
            file -> !holds(file, MemoryCompiler.class) && !holds(file, CompilationRequest.class))
        .toList();
  }

  /** Asked by resource: a class from a shared archive has no code source. */
  private static boolean holds(File classPathEntry, Class<?> type) {
    URL resource = type.getResource(type.getSimpleName() + ".class");
    String place = classPathEntry.toURI().toString();
    return resource != null
        && (resource.toString().startsWith("jar:" + place + "!")
            || resource.toString().startsWith(place + "io/"));
  }

  private static Compilation bounded(List<ClassFile> classes) {
    long bytes = classes.stream().mapToLong(each -> each.bytes().length).sum();
    if (classes.size() > MAX_CLASSES || bytes > MAX_CLASS_BYTES) {
      return failed(
          "compiles to "
              + classes.size()
              + " classes of "
              + bytes
              + " bytes; at most "
              + MAX_CLASSES
              + " of "
              + MAX_CLASS_BYTES
              + " are taken");
    }
    return new Compilation(classes, List.of());
  }

  private static Compilation failed(String why) {
    return new Compilation(List.of(), List.of(new Compilation.Message("", 0, why)));
  }

  private static boolean isStackOverflow(@Nullable Throwable thrown) {
    for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof StackOverflowError) {
        return true;
      }
    }
    return false;
  }

  /** Keeps the errors, each cut to a length a person reads. */
  private static final class ErrorCollector implements DiagnosticListener<JavaFileObject> {

    private static final int MAX_ERRORS = 20;

    private final List<Compilation.Message> messages = new ArrayList<>();

    @Override
    public void report(Diagnostic<? extends JavaFileObject> diagnostic) {
      if (diagnostic.getKind() != Diagnostic.Kind.ERROR || messages.size() >= MAX_ERRORS) {
        return;
      }
      String text = diagnostic.getMessage(Locale.ROOT);
      messages.add(
          new Compilation.Message(
              diagnostic.getSource() instanceof SourceObject source ? source.path() : "",
              Math.max(0, diagnostic.getLineNumber()),
              text.length() <= MAX_MESSAGE ? text : text.substring(0, MAX_MESSAGE) + "…"));
    }

    List<Compilation.Message> messages() {
      return messages.isEmpty()
          ? List.of(new Compilation.Message("", 0, "the compiler gave up without a message"))
          : messages;
    }
  }
}
